import { diffLines, diffWordsWithSpace } from 'diff'

/** A stretch of text that is in both, only in the first (removed) or only in the second (added). */
export type TextPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Word by word is slow where much differs. Above so many characters on one side, line by line is all there is. */
const mostCharacters = 4000
/** Texts that differ in more lines than this have nothing to do with each other: one went and the other came. */
const mostLines = 600
/** Lines that are shown around a difference. */
const context = 1

type Change = { value: string; added?: boolean; removed?: boolean }

function toParts(changes: Change[]): TextPart[] {
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** Long stretches that are the same say nothing: only their ends stay. */
function shorten({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }): string {
  const lines = text.split('\n')
  const tail = text.endsWith('\n') ? context + 1 : context
  if (lines.length <= context + tail + 2) return text
  const before = isFirst ? [] : lines.slice(0, context)
  const after = isLast ? [] : lines.slice(-tail)
  return [...before, '…', ...after].join('\n') + (isLast ? '\n' : '')
}

/** The difference of two texts with a block on each line: whole lines, and where a line was changed, words. */
export function compareTexts({ before, after }: { before: string; after: string }): TextPart[] {
  const lines = diffLines(before, after, { maxEditLength: mostLines }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  const parts: TextPart[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line) continue
    if (line.removed && next?.added && line.value.length + next.value.length <= mostCharacters) {
      parts.push(...toParts(diffWordsWithSpace(line.value, next.value)))
      at += 1
    } else if (line.added || line.removed) {
      parts.push(...toParts([line]))
    } else {
      const text = shorten({ text: line.value, isFirst: at === 0, isLast: at === lines.length - 1 })
      parts.push({ kind: 'same', text })
    }
  }
  return parts
}
