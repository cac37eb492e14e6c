'use client'

import { useRef, useState } from 'react'

import { Plans } from './Plans.tsx'
import { ScheduleDialog } from './ScheduleDialog.tsx'
import { useSchedule } from './useSchedule.ts'

/** What is planned for a document, and the way to plan more. */
export function Schedule({
  subject,
  changed,
  canWithdraw,
  onDue,
}: {
  subject: { slug: string; id: string }
  changed: string
  canWithdraw: boolean
  onDue: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [obstacle, setObstacle] = useState<string | null>(null)
  const [schedule, setSchedule] = useSchedule({ path: `${subject.slug}/${subject.id}`, changed, onDue })
  return (
    <>
      <Plans schedule={schedule} subject={subject} onChange={setSchedule} />
      {obstacle !== null && schedule.some(({ change }) => change === 'publish') ? (
        <p className="publish-status publish-status--bad" role="status">
          As it is, it could not be published: {obstacle}
        </p>
      ) : null}
      <button
        type="button"
        className="publishing-button publishing-button--secondary schedule-open"
        onClick={() => dialog.current?.showModal()}
      >
        Schedule …
      </button>
      <ScheduleDialog
        dialog={dialog}
        subject={subject}
        canWithdraw={canWithdraw}
        onChange={(answer) => {
          setSchedule(answer.schedule)
          setObstacle(answer.obstacle)
        }}
      />
    </>
  )
}
