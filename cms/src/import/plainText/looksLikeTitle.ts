import { hasAddress } from '../linkAddresses.ts'
import { countWords, isAllCapitals, readMarker } from './signs.ts'

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const date = new RegExp(
  String.raw`^(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? ${months}|${months}(?: \d{1,2}(?:st|nd|rd|th)?)?),? \d{4}$`,
  'iu',
)
const greeting = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))(?: \S+){0,4}$/i
const farewell =
  /^(?:(?:kind|kindest|warm|warmest|best|with best|many) (?:regards|wishes|thanks)|best|love|cheers|regards|thanks|thank you|yours(?: \p{L}+)?)$/iu
const byline = /^(?:by|written by|posted by|photo(?:graph)?:?|photo by) \p{Lu}/iu
const street =
  /^\d+[a-z]?,? (?:\p{Lu}\p{L}+ )+(?:street|road|lane|avenue|square|close|drive|way|place|terrace|court|park|hill)\b/iu
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/

/** Words with which a statement begins, or the second half of one: a section title seldom does. */
const statement =
  /^(?:I|we|you|he|she|they|it|this|that|there|these|those|please|thank|thanks|let[’']s|and|but|so|because|however|yes|no|maybe|perhaps|then|or)(?:[’']\p{L}+)?\s/iu

/** How a section may ask: a question word or a verb in front. */
const question =
  /^(?:who|whom|whose|what|when|where|why|which|how|is|are|am|do|does|did|can|could|should|will|would|has|have|was|were)(?:[’']s|[’']re)?\s/i

/** Whether a line could be a section title by its words alone. A sentence that is taken for a title does more harm than the reverse. */
export function looksLikeTitle(text: string): boolean {
  const isShort = text.length <= 80 && countWords(text) <= 12
  const startsWell = /^[“"‘']?[\p{Lu}\d]/u.test(text)
  const isOneThought = !/[.!?…]\s+\p{Lu}/u.test(text) && !/[.,;:!?…\-–—]$/.test(text)
  return isShort && startsWell && isOneThought && !isSomethingElse(text) && !statement.test(text)
}

/** Whether a line asks as a section of questions and answers asks. */
export function looksLikeQuestionTitle(text: string): boolean {
  const words = text.slice(0, -1)
  const isShort = text.length <= 70 && countWords(text) <= 10
  return (
    text.endsWith('?') && isShort && question.test(text) && /^\p{Lu}/u.test(text) && !/[.!?…]/.test(words)
  )
}

/** Whether a line in capitals could be a section title. */
export function looksLikeCapitalTitle(text: string): boolean {
  return isAllCapitals(text) && text.length <= 80 && !/[.,;!…]$/.test(text) && !isSomethingElse(text)
}

function isSomethingElse(text: string): boolean {
  const hasManyDigits = (text.match(/\d/g)?.length ?? 0) >= 9
  const isKnown = [date, greeting, farewell, byline, street, postcode].some((pattern) => pattern.test(text))
  const isQuoted = /^[“"].*[”"]$/.test(text)
  return (
    isKnown ||
    hasManyDigits ||
    isQuoted ||
    hasAddress(text) ||
    readMarker(text) !== null ||
    !/\p{L}/u.test(text)
  )
}
