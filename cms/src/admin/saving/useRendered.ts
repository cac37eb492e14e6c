'use client'

import { useEffect, useRef, useState } from 'react'

/** A function whose promise resolves when what has changed until then is drawn: a form holds a change from its next drawing on. */
export function useRendered(): () => Promise<void> {
  const [asked, setAsked] = useState(0)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    for (const resolve of waiting.current.splice(0)) resolve()
  }, [asked])
  return () =>
    new Promise((resolve) => {
      waiting.current.push(resolve)
      setAsked((count) => count + 1)
    })
}
