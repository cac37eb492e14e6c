import type { List, ListItem } from '@throughline/shared'

import { linkAddresses } from '../linkAddresses.ts'
import type { Line } from './Line.ts'
import { endsSentence, isDividingLine, readMarker, type Marker } from './signs.ts'

/** A list and the index of the line after it. */
export type FoundList = { list: List; next: number }

type Item = { indent: number; content: number; marker: Marker; words: string; lists: Item[][] }

/** The list that begins at a line; null where none does. Lines for which `isTaken` holds end it. */
export function readPlainList({
  lines,
  start,
  isTaken,
}: {
  lines: readonly Line[]
  start: number
  isTaken: (index: number) => boolean
}): FoundList | null {
  const top: Item[] = []
  const open: { items: Item[]; indent: number }[] = [{ items: top, indent: lines[start]?.indent ?? 0 }]
  let index = start
  for (; index < lines.length && (index === start || !isTaken(index)); index += 1) {
    const line = lines[index]
    const marker = line && readMarker(line.text)
    if (!line || isDividingLine(line.text)) break
    if (!marker) {
      const item = open.at(-1)?.items.at(-1)
      if (!item || line.indent <= item.indent || line.indent > item.content + 4) break
      item.words += `${line.isAfterBlank || endsSentence(item.words) ? '\n' : ' '}${line.text}`
    } else if (!addItem({ line, marker, open })) break
  }
  const [first] = top
  if (first === undefined || (isDash(first.marker) && top.length < 2)) return null
  return { list: toList(top), next: index }
}

/** Adds an item where its indentation puts it. False where it does not go on with the list: another sign, or a number out of order. */
function addItem({
  line,
  marker,
  open,
}: {
  line: Line
  marker: Marker
  open: { items: Item[]; indent: number }[]
}): boolean {
  const item: Item = {
    indent: line.indent,
    content: line.indent + marker.width,
    marker,
    words: marker.rest,
    lists: [],
  }
  while (open.length > 1 && line.indent < (open.at(-1)?.indent ?? 0)) open.pop()
  const here = open.at(-1)
  const last = here?.items.at(-1)
  if (!here) return false
  if (last && line.indent >= last.indent + 2) {
    if (!isFirst(marker)) return false
    const items = [item]
    last.lists.push(items)
    open.push({ items, indent: line.indent })
    return true
  }
  const goesOn = last ? marker.kind === last.marker.kind && isNext(last.marker, marker) : isFirst(marker)
  if (goesOn) here.items.push(item)
  return goesOn
}

const isFirst = (marker: Marker) => marker.value === null || marker.value === 1
const isNext = (before: Marker, after: Marker) => before.value === null || after.value === before.value + 1
const isDash = (marker: Marker) => marker.kind === '–' || marker.kind === '—'

function toList(items: readonly Item[]): List {
  return {
    type: 'list',
    ordered: items[0]?.marker.kind === 'number',
    items: items.map(({ words, lists }): ListItem => ({
      children: toInlines(words),
      lists: lists.map(toList),
    })),
  }
}

function toInlines(words: string): ListItem['children'] {
  return words
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'line-break' as const }] : []),
      ...linkAddresses(line),
    ])
}
