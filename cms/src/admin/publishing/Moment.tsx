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

const shortDate = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const

/** Without the seconds; with the year where it is another one. */
function describeShortly({ iso, timeZone }: { iso: string; timeZone?: string }): string {
  const at = new Date(iso)
  const isOtherYear = at.getFullYear() !== new Date().getFullYear()
  const zone = timeZone === undefined ? {} : { timeZone }
  return new Intl.DateTimeFormat('en-GB', {
    ...shortDate,
    ...(isOtherYear ? { year: 'numeric' as const } : {}),
    ...zone,
  }).format(at)
}

type Form = 'exact' | 'short' | 'distance'

function describe({
  iso,
  now,
  form,
  withDistance,
}: {
  iso: string
  now: number
  form: Form
  withDistance: boolean
}): string {
  const distance = describeDistance({ at: Date.parse(iso), now })
  if (form === 'distance') return distance
  if (form === 'short') return describeShortly({ iso })
  return `${describeExactly({ iso })}${withDistance ? ` (${distance})` : ''}`
}

/** A moment on the clock of whoever looks, and how long ago it was; in full, in short, or just how long ago. */
export function Moment({
  iso,
  withDistance = true,
  form = 'exact',
}: {
  iso: string
  withDistance?: boolean
  form?: Form
}) {
  // The server knows neither the zone nor the clock of whoever looks.
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  const title = form === 'exact' ? {} : { title: describeExactly({ iso, timeZone: 'UTC' }) + ' UTC' }
  if (now === null) {
    const words =
      form === 'exact' ? describeExactly({ iso, timeZone: 'UTC' }) : describeShortly({ iso, timeZone: 'UTC' })
    return (
      <time dateTime={iso} {...title}>
        {words} UTC
      </time>
    )
  }
  return (
    <time dateTime={iso} {...title}>
      {describe({ iso, now, form, withDistance })}
    </time>
  )
}
