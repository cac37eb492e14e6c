import { expect, test } from 'vitest'

import { countTests, toCountsLine } from './countTests.ts'

const totals = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

test('the counts are those of the report', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
  expect(toCountsLine(countTests({ ...totals, testResults }))).toBe('tests: 3 passed, 1 failed, 3 skipped')
})

test('a file that does not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countTests({ ...totals, numFailedTests: 0, testResults }).failed).toBe(1)
})
