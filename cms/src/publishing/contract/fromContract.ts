import type { RichText, SharedOutput } from '@throughline/shared'

import { toLexical } from '../../richText/toLexical.ts'
import type { Row } from './createReading.ts'
import { toGroup, toRows } from './values.ts'

/** The way back from `toContract`, for content that is written by code. */

const texts = ['body', 'audience', 'origins', 'context', 'introduction']

const fromOutput = ({ target, ...output }: SharedOutput): Row => ({
  ...output,
  file: target?.type === 'media' ? target.media : null,
  address: target?.type === 'address' ? target.address : null,
})

function fromThread(value: unknown): Row {
  const thread = toGroup(value)
  return {
    ...thread,
    outputs: (toRows(thread['outputs']) as SharedOutput[]).map(fromOutput),
    unknowns: (thread['unknowns'] as string[]).map((text) => ({ text })),
  }
}

function fromMeta(value: unknown): Row {
  const { picture, ...meta } = toGroup(value)
  return { ...meta, image: picture }
}

function toField([name, value]: [string, unknown]): [string, unknown] {
  if (texts.includes(name)) return [name, toLexical(value as RichText)]
  if (name === 'thread') return [name, fromThread(value)]
  if (name === 'meta') return [name, fromMeta(value)]
  if (name === 'publishedAt') return ['firstPublishedAt', value]
  return [name, value]
}

/** A contract document, or a part of one, as the fields in which the CMS keeps it. Relations stay ids as text. Pure. */
export function fromContract(document: object): Row {
  return Object.fromEntries(Object.entries(document).map(toField))
}
