'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Milliseconds in which the preview comes up where all is well; and after which it is tried again where it does not. */
const patience = 8000

/** Says so where the preview does not come up, and tries again until it does. */
export function PreviewStatus() {
  const { appIsReady, iframeRef, isLivePreviewing, previewWindowType, url } = useLivePreviewContext()
  const [isAway, setIsAway] = useState(false)
  const isWaiting = isLivePreviewing && !appIsReady && previewWindowType === 'iframe' && Boolean(url)
  useEffect(() => {
    setIsAway(false)
    if (!isWaiting) return
    const timer = setInterval(() => {
      setIsAway(true)
      const frame = iframeRef.current
      if (frame && url) frame.src = url
    }, patience)
    return () => clearInterval(timer)
  }, [isWaiting, iframeRef, url])
  if (!isAway) return null
  return (
    <div className="publish-status publish-status--bad" role="status">
      The preview does not come up: the site may be starting, or away. It is tried again by itself; what you
      write is saved.
    </div>
  )
}
