'use client'

import { useEffect } from 'react'
import { useRouter } from 'next/navigation'

const busyMilliseconds = 1500
const quietMilliseconds = 15_000

/** Shows the page as it is, again and again, while it is looked at; more often while something is under way. */
export function KeepFresh({ isBusy }: { isBusy: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(refresh, isBusy ? busyMilliseconds : quietMilliseconds)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router, isBusy])
  return null
}
