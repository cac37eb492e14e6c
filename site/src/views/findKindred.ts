import { type CaseStudy, type Phrases, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toQuestionSlugs } from '../content/toQuestionSlugs.ts'
import { type Entry, toDetails } from './entries/Entry.ts'
import { findAll } from './findAll.ts'
import { findPhrases } from './findPhrases.ts'

/** What a case study is related by. */
type Related = Pick<CaseStudy, 'id' | 'partnership' | 'services' | 'themes' | 'thread'>
type Field = keyof typeof weights
type Shared = { field: Field; value: string }
type Kin = { id: string; weight: number; shared: Shared[] }

/** How much it says that two case studies share something. Few partnerships, many services: what is rarer says more. */
const weights = { partnership: 5, questions: 4, themes: 2, services: 1 } as const
const mostShown = 3

/** The case studies that have most in common with this one, with what it is. */
export function findKindred(reader: ContentReader, caseStudy: Related): Entry[] {
  const kin = new Map<string, Kin>()
  for (const shared of listShared(reader, caseStudy)) {
    for (const { id } of reader.near('case-studies', [], { ...shared, id: caseStudy.id })) {
      const known = kin.get(id) ?? { id, weight: 0, shared: [] }
      known.weight += weights[shared.field]
      known.shared.push(shared)
      kin.set(id, known)
    }
  }
  const closest = [...kin.values()].sort((a, b) => b.weight - a.weight).slice(0, mostShown)
  const phrases = findPhrases(reader)
  return closest.flatMap(({ id, shared }) => {
    const found = reader.document('case-studies', id, ['title', 'slug', 'summary'])
    return found === null
      ? []
      : {
          title: found.title,
          href: toDocumentPath({ collection: 'case-studies', slug: found.slug }),
          summary: found.summary,
          details: toDetails(...toReasons(reader, shared, phrases)),
        }
  })
}

/** All by which it could be related, what says most first. What the public does not see, or is deleted, relates nothing. */
function listShared(reader: ContentReader, { partnership, services, themes, thread }: Related): Shared[] {
  const all = (field: Field, values: readonly string[]) => values.map((value) => ({ field, value }))
  const listPublic = (collection: 'partnerships' | 'themes' | 'services', ids: readonly string[]) =>
    ids.filter((id) => reader.document(collection, id, []) !== null)
  return [
    ...all('partnership', listPublic('partnerships', partnership === null ? [] : [partnership])),
    ...all('questions', toQuestionSlugs({ thread })),
    ...all('themes', listPublic('themes', themes)),
    ...all('services', listPublic('services', services)),
  ]
}

/** Why it is related, in words. A service that both share is named where they share nothing else. */
function toReasons(reader: ContentReader, shared: readonly Shared[], phrases: Phrases): string[] {
  const find = (field: Field) => shared.filter((one) => one.field === field).map(({ value }) => value)
  const toTitles = (collection: 'themes' | 'services', ids: readonly string[]) =>
    findAll(ids, (id) => reader.document(collection, id, ['title'])).map(({ title }) => title)
  const themes = toTitles('themes', find('themes'))
  const reasons = [
    ...(find('partnership').length > 0 ? [phrases.relatedPartnership] : []),
    ...(find('questions').length > 0 ? [phrases.relatedQuestion] : []),
    ...(themes.length > 0 ? [`${phrases.relatedThemes} ${themes.join(', ')}`] : []),
  ]
  return reasons.length > 0 ? reasons : toTitles('services', find('services'))
}
