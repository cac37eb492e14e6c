'use client'

import type { KeptRelease } from '@throughline/shared'
import { useEffect, useState } from 'react'

function describe({ release, timeZone }: { release: KeptRelease; timeZone: string | undefined }): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', ...zone })
    .format(new Date(release.createdAt))
    .replace(' at ', ', ')
  return `${moment}${timeZone === undefined ? '' : ' UTC'}${release.isCurrent ? ' (visitors see this)' : ''}`
}

/** A choice of one release, by its moment on the clock of whoever looks. */
export function ReleaseSelect({
  name,
  label,
  kept,
  chosen,
}: {
  name: string
  label: string
  kept: KeptRelease[]
  chosen: string | null
}) {
  const [timeZone, setTimeZone] = useState<string | undefined>('UTC')
  useEffect(() => setTimeZone(undefined), [])
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? undefined}>
        {kept.map((release) => (
          <option key={release.id} value={release.id}>
            {describe({ release, timeZone })}
          </option>
        ))}
      </select>
    </label>
  )
}
