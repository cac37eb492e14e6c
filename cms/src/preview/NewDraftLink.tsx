'use client'

import { useId, useState } from 'react'

const choices = [
  { days: '1', words: '1 day' },
  { days: '7', words: '7 days' },
  { days: '30', words: '30 days' },
]

/** For how long, and the button that makes the link. */
export function NewDraftLink({ isBusy, onMake }: { isBusy: boolean; onMake: (days: string) => void }) {
  const name = useId()
  const [days, setDays] = useState('7')
  return (
    <div className="share-draft__new">
      <fieldset>
        <legend>The link is good for</legend>
        {choices.map((choice) => (
          <label key={choice.days}>
            <input
              type="radio"
              name={name}
              value={choice.days}
              checked={days === choice.days}
              onChange={() => setDays(choice.days)}
            />
            {choice.words}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="publishing-button publishing-button--primary"
        disabled={isBusy}
        onClick={() => onMake(days)}
      >
        Make a link
      </button>
    </div>
  )
}
