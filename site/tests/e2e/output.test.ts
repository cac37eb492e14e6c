import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeOutput } from '../support/output/describeOutput.ts'
import type { Output } from '../support/output/Output.ts'
import { readExport } from '../support/output/readExport.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

const caseStudies = 60
let system: System

beforeAll(async () => {
  system = await startSystem()
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

async function exportSite(name: string): Promise<Output> {
  const directory = join(system.dataDir, name)
  const { code, output } = await system.run('scripts/release.ts', ['--out', directory])
  expect([code, output]).toEqual([0, output])
  return readExport({ directory, siteUrl: system.siteUrl })
}

describe('with the starter content', () => {
  let output: Output
  beforeAll(async () => {
    output = await exportSite('starter')
  })
  describeOutput('the starter', () => output)
})

describe('with much sample content', () => {
  let output: Output
  beforeAll(async () => {
    const { code, output: printed } = await system.run('scripts/sample.ts', [
      '--case-studies',
      String(caseStudies),
    ])
    expect([code, printed]).toEqual([0, printed])
    output = await exportSite('sample')
  }, 600_000)
  describeOutput('the sample', () => output)

  it('holds all of it', () => {
    const studies = output.pages.filter(({ path }) => /^\/case-studies\/[^/]+\/$/.test(path))
    expect(studies.length).toBeGreaterThanOrEqual(caseStudies)
  })
})
