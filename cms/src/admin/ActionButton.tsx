'use client'

import { useId, useRef, useState, type ReactNode } from 'react'
import { useRouter } from 'next/navigation'

import { requestAction } from './requestAction.ts'

type Props = {
  /** What is asked of the CMS, and with what. */
  action: string
  body: Record<string, unknown>
  children: ReactNode
  /** Asked before it is done, where it matters. */
  confirm?: { heading: string; text: ReactNode }
  /** Said when it is done. */
  describeAnswer?: (answer: unknown) => string
  onDone?: () => void
  isMain?: boolean
  /** What the button is about, for those who hear the page: several on it have the same words. */
  about?: string
}

/** A button that has the CMS do something, and shows the page as it is afterwards. */
export function ActionButton({
  action,
  body,
  children,
  confirm,
  describeAnswer,
  onDone,
  isMain = false,
  about,
}: Props) {
  const router = useRouter()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [words, setWords] = useState<{ text: string; isError: boolean } | null>(null)

  const act = async () => {
    dialog.current?.close()
    setIsBusy(true)
    setWords(null)
    try {
      const answer = await requestAction({ action, body })
      setWords(describeAnswer ? { text: describeAnswer(answer), isError: false } : null)
      onDone?.()
      router.refresh()
    } catch (error) {
      setWords({ text: error instanceof Error ? error.message : String(error), isError: true })
    }
    setIsBusy(false)
  }

  const style = isMain ? 'primary' : 'secondary'
  return (
    <span className="publishing-action">
      <button
        type="button"
        className={`publishing-button publishing-button--${style}`}
        disabled={isBusy}
        onClick={() => (confirm ? dialog.current?.showModal() : void act())}
      >
        {children}
        {about === undefined ? null : <span className="publishing-unseen"> ({about})</span>}
      </button>
      <span role="status" className={words?.isError ? 'publishing-error' : 'publishing-said'}>
        {words?.text}
      </span>
      {confirm ? (
        <dialog ref={dialog} className="publishing-dialog" aria-labelledby={headingId}>
          <h2 id={headingId}>{confirm.heading}</h2>
          <div>{confirm.text}</div>
          <div className="publishing-actions">
            <button
              type="button"
              className="publishing-button publishing-button--primary"
              onClick={() => void act()}
            >
              {children}
            </button>
            <button
              type="button"
              className="publishing-button publishing-button--secondary"
              onClick={() => dialog.current?.close()}
            >
              Cancel
            </button>
          </div>
        </dialog>
      ) : null}
    </span>
  )
}
