import { beforeAll, expect, it } from 'vitest'

import { createContent } from './fixtures/content.ts'
import { describeOutput } from './support/output/describeOutput.ts'
import type { Output } from './support/output/Output.ts'
import { renderOutput } from './support/output/renderOutput.ts'

let output: Output

beforeAll(async () => {
  output = await renderOutput(createContent(), 'https://practice.example')
})

describeOutput('a site that uses everything', () => output)

it('every page that may be found has a picture for where it is shared', () => {
  const pictures = [...output.files.keys()].filter((path) => path.startsWith('/media/social/'))
  expect(pictures.length).toBeGreaterThan(5)
})

it('the search index holds documents and no lists', () => {
  const fragments = [...output.files.keys()].filter((path) => path.endsWith('.pf_fragment'))
  expect(fragments).toHaveLength(11)
})
