'use client'

import { useId, useRef, type KeyboardEvent } from 'react'

import { DraftLinkItem } from './DraftLinkItem.tsx'
import { NewDraftLink } from './NewDraftLink.tsx'
import { createDraftLink, withdrawDraftLink, type SharedDocument } from './requestDraftLinks.ts'
import { useDraftLinks } from './useDraftLinks.ts'

/** Enter in a field would send the form of the document, in which this stands. */
function keepFormUnsent(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** The button, and what it opens: a new link, and those there are. */
export function ShareDialog({
  document,
  saveDraft,
}: {
  document: SharedDocument
  saveDraft: () => Promise<boolean>
}) {
  const { links, error, isBusy, act } = useDraftLinks(document)
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => {
    dialog.current?.showModal()
    void act()
  }
  return (
    <>
      <button type="button" className="publishing-button publishing-button--secondary" onClick={open}>
        Share this draft
      </button>
      <dialog
        ref={dialog}
        className="publishing-dialog share-draft"
        aria-labelledby={headingId}
        onKeyDown={keepFormUnsent}
      >
        <h2 id={headingId}>Share this draft</h2>
        <p>
          Whoever has the link can read this as it was last saved, without an account, until the link ends or
          you withdraw it. It is marked as a draft, and search engines are kept away.
        </p>
        <NewDraftLink
          isBusy={isBusy}
          onMake={(days) =>
            void act(async () => {
              if (!(await saveDraft()))
                throw new Error('What you typed last is not saved yet, so no link was made. Try again.')
              await createDraftLink({ ...document, days })
            })
          }
        />
        <p role="alert" className="publishing-error">
          {error}
        </p>
        {links === null || links.length === 0 ? null : (
          <ul className="share-draft__links" aria-label="Links to this draft">
            {links.map((link) => (
              <DraftLinkItem
                key={link.id}
                link={link}
                isBusy={isBusy}
                onWithdraw={() => void act(() => withdrawDraftLink(link))}
              />
            ))}
          </ul>
        )}
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </dialog>
    </>
  )
}
