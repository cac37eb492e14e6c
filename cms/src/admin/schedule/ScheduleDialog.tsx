'use client'

import { useId, useState, type KeyboardEvent, type RefObject } from 'react'

import type { ScheduledChange } from '../../publishing/schedule/ScheduledChange.ts'
import { requestAction } from '../requestAction.ts'
import { toLocalInput, toNextHour } from './toLocalInput.ts'

type Answer = { schedule: ScheduledChange[]; obstacle: string | null }

const choices = [
  { value: 'publish', label: 'Publish', help: 'Visitors see the draft as it is at that moment.' },
  { value: 'withdraw', label: 'Withdraw', help: 'Visitors no longer see it. It stays here as a draft.' },
] as const

/** Asks what is to happen to a document, and when. */
export function ScheduleDialog({
  dialog,
  subject,
  canWithdraw,
  onChange,
}: {
  dialog: RefObject<HTMLDialogElement | null>
  subject: { slug: string; id: string }
  canWithdraw: boolean
  onChange: (answer: Answer) => void
}) {
  const ids = { heading: useId(), when: useId(), problem: useId() }
  const [change, setChange] = useState<ScheduledChange['change']>('publish')
  const [when, setWhen] = useState(() => toLocalInput(toNextHour(new Date())))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const submit = async () => {
    const at = new Date(when)
    if (Number.isNaN(at.getTime())) return setProblem('Say the day and the time.')
    setIsBusy(true)
    setProblem(null)
    try {
      const answer = await requestAction({
        action: 'schedule',
        body: { ...subject, change, at: at.toISOString() },
      })
      onChange(answer as Answer)
      dialog.current?.close()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setIsBusy(false)
  }
  // The dialog stands inside the form of the document: Enter is for the plan, not for the document.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    void submit()
  }

  return (
    <dialog ref={dialog} className="publishing-dialog" aria-labelledby={ids.heading} onKeyDown={onKeyDown}>
      <h2 id={ids.heading}>Schedule</h2>
      {canWithdraw ? (
        <fieldset className="schedule-choices">
          <legend className="publishing-unseen">What happens</legend>
          {choices.map(({ value, label, help }) => (
            <label key={value}>
              <input
                type="radio"
                name={`${ids.when}-change`}
                checked={change === value}
                onChange={() => setChange(value)}
              />
              <span>
                <b>{label}</b> <span className="publishing-quiet">{help}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <label className="schedule-when" htmlFor={ids.when}>
        When, on your clock
        <input
          id={ids.when}
          type="datetime-local"
          value={when}
          aria-invalid={problem !== null}
          aria-describedby={ids.problem}
          onChange={(event) => setWhen(event.target.value)}
        />
      </label>
      <p id={ids.problem} role="alert" className="publishing-error">
        {problem}
      </p>
      <div className="publishing-actions">
        <button
          type="button"
          className="publishing-button publishing-button--primary"
          disabled={isBusy}
          onClick={() => void submit()}
        >
          Schedule
        </button>
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </div>
    </dialog>
  )
}
