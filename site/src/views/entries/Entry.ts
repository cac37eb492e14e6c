import type { ShownDate } from '../dates.ts'

/** A document in a list. */
export type Entry = {
  title: string
  href: string
  summary: string | null
  details: Detail[]
  /** The learning question that it began with, where the list tells it. */
  question?: string | null
}
/** A small thing to know about it; `date` for machines, where it is one. */
export type Detail = { words: string; date?: string }

/** The details that there are. */
export function toDetails(...details: (string | ShownDate | null | undefined)[]): Detail[] {
  return details.flatMap((detail) => {
    if (!detail) return []
    return typeof detail === 'string' ? { words: detail } : { words: detail.words, date: detail.machine }
  })
}
