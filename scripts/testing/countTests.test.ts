import { expect, test } from 'vitest'

import { countTests, toCountsLine } from './countTests.ts'

const totals = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] }

test('the counts are those of the report', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
  const report = { ...totals, numFailedTests: 1, testResults }
  const counts = countTests({ report, hasRunnerFailed: true })
  expect(toCountsLine(counts)).toBe('tests: 3 passed, 1 failed, 3 skipped')
})

test('a file that does not load is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countTests({ report: { ...totals, testResults }, hasRunnerFailed: true }).failed).toBe(1)
})

test('a run that fails outside of all tests, or ends without a report, is a failure', () => {
  expect(countTests({ report: totals, hasRunnerFailed: true }).failed).toBe(1)
  expect(countTests({ report: null, hasRunnerFailed: false })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
