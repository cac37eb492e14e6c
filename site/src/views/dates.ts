import type { Phrases } from '@throughline/shared'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const gap = '\u00a0'

/** A date with its words, as `<time>` needs both. */
export type ShownDate = { machine: string; words: string }

/** A partial date as people write it: "2017", "March 2017", "5 March 2017". */
export function toDateWords(date: string): string {
  const [year = date, month, day] = date.split('-')
  const parts = [day && String(Number(day)), month && months[Number(month) - 1], year]
  return parts.filter(Boolean).join(gap)
}

/** The date that a reader sees, where there is one. */
export function toShownDate(date: string | null): ShownDate | null {
  return date === null ? null : { machine: date, words: toDateWords(date) }
}

/** A date without its year, where it has more than that: "5 March". */
export function toDayWords(date: string): ShownDate | null {
  const words = toDateWords(date).slice(0, -4).trim()
  return words === '' ? null : { machine: date, words }
}

type Period = { from: string | null; to: string | null; ongoing: boolean; duration: string | null }
type PeriodPhrases = Pick<Phrases, 'periodSince' | 'periodUntil' | 'periodOngoing'>

/**
 * When something was: "2017–2020", "March–May 2018", "March 2017 – May 2018", "Since March 2023", "Until 2020", "Ongoing"; without dates
 * its duration in words. Null where nothing is known.
 */
export function toPeriodWords(
  { from, to, ongoing, duration }: Period,
  { periodSince, periodUntil, periodOngoing }: PeriodPhrases,
): string | null {
  const end = ongoing ? null : to
  if (from === null && end === null) {
    return duration === null ? (ongoing ? periodOngoing : null) : toSentenceStart(duration)
  }
  if (end === null) return `${periodSince}${gap}${toDateWords(from ?? '')}`
  if (from === null) return `${periodUntil}${gap}${toDateWords(end)}`
  return from === end ? toDateWords(from) : toRangeWords(from, end)
}

function toSentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function toRangeWords(from: string, to: string): string {
  const isYears = from.length === 4 && to.length === 4
  if (isYears) return `${from}–${to}`
  const isMonthsOfOneYear = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4)
  if (isMonthsOfOneYear) return `${months[Number(from.slice(5)) - 1] ?? ''}–${toDateWords(to)}`
  return `${toDateWords(from)} – ${toDateWords(to)}`
}
