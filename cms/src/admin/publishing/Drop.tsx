import type { Waiting } from '@throughline/shared'

import { ActionButton } from '../ActionButton.tsx'
import type { Standing } from './findStanding.ts'
import { allPending, PublicationList } from './PublicationList.tsx'

/** A release that would take many pages away at once, and waits for a person's word. */
export function Drop({
  waiting,
  allowed,
  pending,
}: {
  waiting: Waiting
  allowed: string | null
  pending: Standing['pending']
}) {
  const { dropped, pages, fingerprint } = waiting
  return (
    <section className="publishing-card publishing-card--bad">
      <h2>
        This release would remove {dropped.toLocaleString('en-GB')} of {pages.toLocaleString('en-GB')} pages.
      </h2>
      <p>
        Nothing has changed for visitors. If this is what you want, publish it. If not, publish again what was
        withdrawn or deleted by mistake: then nothing waits any more.
      </p>
      <PublicationList publications={pending.named} count={pending.count} more={allPending} />
      {allowed === fingerprint ? (
        <p role="status">You said yes. It is being published …</p>
      ) : (
        <ActionButton
          action="allow-drop"
          body={{ fingerprint }}
          confirm={{
            heading: `Remove ${dropped.toLocaleString('en-GB')} of ${pages.toLocaleString('en-GB')} pages?`,
            text: (
              <p>
                Visitors will no longer find these pages. You can go back to an earlier release afterwards.
              </p>
            ),
          }}
        >
          Publish it
        </ActionButton>
      )}
    </section>
  )
}
