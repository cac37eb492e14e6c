import type { Writing } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { themes } from '../words.ts'

export function makeWriting(kit: SampleKit): Writing {
  const { distinct, ids, index, link, month, pick, sentence, some, text } = kit
  const isElsewhere = index % 4 === 3
  const links = [link('case-studies', pick(ids['case-studies']))]
  const title = distinct(
    themes.map((theme) => `On ${theme.toLowerCase()}`),
    themes.map((theme) => `and ${theme.toLowerCase()}`),
  )
  return {
    ...kit.page({ title, summary: sentence() }),
    body: isElsewhere ? text({ paragraphs: 0 }) : text({ paragraphs: 6, links }),
    link: isElsewhere ? `https://journal.example/${index + 1}` : null,
    publisher: isElsewhere ? 'The Sample Journal' : null,
    date: `${month}-0${1 + (index % 9)}`,
    themes: some(ids.themes, 2),
  }
}
