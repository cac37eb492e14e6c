'use client'

import { useState } from 'react'

import { Moment } from '../admin/publishing/Moment.tsx'
import type { ShownDraftLink } from './requestDraftLinks.ts'

/** One link: where it leads, until when, whether it was opened; and the way to close it. */
export function DraftLinkItem({
  link: { address, userName, expiresAt, withdrawn, lastOpenedAt },
  isBusy,
  onWithdraw,
}: {
  link: ShownDraftLink
  isBusy: boolean
  onWithdraw: () => void
}) {
  const [said, setSaid] = useState<string | null>(null)
  const by = userName === null ? '' : `Made by ${userName}. `
  if (address === null) {
    return (
      <li className="share-draft__over">
        {withdrawn ? 'Withdrawn.' : 'Over.'} {by}
      </li>
    )
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied')
    } catch {
      setSaid('Your browser did not allow it. Select the link and copy it.')
    }
  }
  return (
    <li>
      <input
        type="text"
        readOnly
        value={address}
        aria-label="Link to the draft"
        onFocus={(event) => event.target.select()}
      />
      <p>
        {by}Good until <Moment iso={expiresAt} />.{' '}
        {lastOpenedAt === null ? (
          'Not opened yet.'
        ) : (
          <>
            Last opened <Moment iso={lastOpenedAt} />.
          </>
        )}
      </p>
      <div className="publishing-actions">
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => void copy()}
        >
          Copy
        </button>
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          disabled={isBusy}
          onClick={onWithdraw}
        >
          Withdraw
        </button>
        <span role="status">{said}</span>
      </div>
    </li>
  )
}
