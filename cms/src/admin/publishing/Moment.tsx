'use client'

import { useEffect, useState } from 'react'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

function describeDistance({ at, now }: { at: number; now: number }): string {
  const seconds = Math.round((at - now) / 1000)
  const [unit, length] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  return unit === 'second' && Math.abs(seconds) < 10
    ? 'just now'
    : relative.format(Math.trunc(seconds / length), unit)
}

function describeExactly({ iso, timeZone }: { iso: string; timeZone?: string }): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', ...zone })
    .format(new Date(iso))
    .replace(' at ', ', ')
}

/** A moment on the clock of whoever looks, and how long ago it was. */
export function Moment({ iso, withDistance = true }: { iso: string; withDistance?: boolean }) {
  // The server knows neither the zone nor the clock of whoever looks.
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  if (now === null) return <time dateTime={iso}>{describeExactly({ iso, timeZone: 'UTC' })} UTC</time>
  const distance = withDistance ? ` (${describeDistance({ at: Date.parse(iso), now })})` : ''
  return (
    <time dateTime={iso}>
      {describeExactly({ iso })}
      {distance}
    </time>
  )
}
