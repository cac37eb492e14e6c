import type { TextPart } from './compareTexts.ts'

function Part({ part: { kind, text } }: { part: TextPart }) {
  if (kind === 'same') return text
  const words = text.replace(/\n$/, '')
  const end = text.endsWith('\n') ? '\n' : ''
  if (kind === 'added') {
    return (
      <>
        <ins>
          <span className="publishing-unseen">[added:] </span>
          {words}
          <span className="publishing-unseen"> [end]</span>
        </ins>
        {end}
      </>
    )
  }
  return (
    <>
      <del>
        <span className="publishing-unseen">[removed:] </span>
        {words}
        <span className="publishing-unseen"> [end]</span>
      </del>
      {end}
    </>
  )
}

/** Two texts in one: what went, what came, and what stayed around it. Said in words as well, for those who hear it. */
export function TextDifference({ parts }: { parts: TextPart[] }) {
  return (
    <div className="publishing-text">
      {parts.map((part, at) => (
        // The parts never move: their place is what they are.
        <Part key={at} part={part} />
      ))}
    </div>
  )
}
