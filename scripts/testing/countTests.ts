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

/**
 * The counts in Vitest's own JSON report (null where it wrote none). A file that failed without a failed test in it (it did not load)
 * counts as one failure, and so does a run that failed outside of all tests.
 */
export function countTests({
  report,
  hasRunnerFailed,
}: {
  report: unknown
  hasRunnerFailed: boolean
}): TestCounts {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { testResults, ...totals } = reportSchema.parse(report)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = totals.numFailedTests + brokenFiles.length
  return {
    passed: totals.numPassedTests,
    failed: failed === 0 && hasRunnerFailed ? 1 : failed,
    skipped: totals.numPendingTests + totals.numTodoTests,
  }
}

/** The line that ends a run. */
export function toCountsLine({ passed, failed, skipped }: TestCounts): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}
