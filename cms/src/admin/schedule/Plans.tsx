'use client'

import type { ScheduledChange } from '../../publishing/schedule/ScheduledChange.ts'
import { ActionButton } from '../ActionButton.tsx'
import { Moment } from '../publishing/Moment.tsx'

const waitingWords = { publish: 'Goes live', withdraw: 'Is withdrawn' } as const
const refusedWords = { publish: 'Was not published', withdraw: 'Was not withdrawn' } as const

/** What is planned for a document, and what did not happen when its time came. */
export function Plans({
  schedule,
  subject,
  onChange,
}: {
  schedule: ScheduledChange[]
  subject: { slug: string; id: string }
  onChange: (schedule: ScheduledChange[]) => void
}) {
  return schedule.map(({ change, at, by, reason }) => (
    <div
      key={change}
      className={`publish-status publish-status--${reason === null ? 'busy' : 'bad'}`}
      role={reason === null ? undefined : 'alert'}
    >
      {reason === null ? waitingWords[change] : refusedWords[change]} <Moment iso={at} form="short" />
      {reason === null ? (by === null ? '' : `, planned by ${by}`) : `: ${reason}`}
      <ActionButton
        action="unschedule"
        body={{ ...subject, change }}
        describeAnswer={(answer) => {
          onChange((answer as { schedule: ScheduledChange[] }).schedule)
          return ''
        }}
        about={change === 'publish' ? 'publishing' : 'withdrawing'}
      >
        {reason === null ? 'Cancel this' : 'Noted'}
      </ActionButton>
    </div>
  ))
}
