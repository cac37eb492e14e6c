import type { Theme } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { themes } from '../words.ts'

export function makeTheme(kit: SampleKit): Theme {
  const title = themes[kit.index] ?? `Theme ${kit.index + 1}`
  return { ...kit.common({ title, summary: kit.sentence() }), body: kit.text({ paragraphs: 1 }) }
}
