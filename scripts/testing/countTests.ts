import { z } from 'zod'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

export type TestCounts = { passed: number; failed: number; skipped: number }

/** The counts in Vitest's own JSON report. A file that failed without a failed test in it (it did not load) counts as one failure. */
export function countTests(report: unknown): TestCounts {
  const { testResults, ...totals } = reportSchema.parse(report)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: totals.numPassedTests,
    failed: totals.numFailedTests + brokenFiles.length,
    skipped: totals.numPendingTests + totals.numTodoTests,
  }
}

/** The line that ends a run. */
export function toCountsLine({ passed, failed, skipped }: TestCounts): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}
