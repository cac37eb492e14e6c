import { ImportError } from './import/ImportError.ts'
import { parseImportArguments } from './import/parseImportArguments.ts'
import { readPageFile } from './import/readPageFile.ts'

/**
 * Brings a page that a practitioner already has into a document:
 * `node src/importPage.ts FILE --to COLLECTION [--title TITLE] [--publish]`. A draft, or published with `--publish`.
 * What is wrong is said in one sentence, and then nothing was created.
 */
async function run(): Promise<void> {
  const { file, collection, title, publishes } = parseImportArguments(process.argv.slice(2))
  const page = await readPageFile(file)
  // Loaded once the file is known to be good: it takes seconds, and a refusal should not.
  const { storePage } = await import('./import/storePage.ts')
  await storePage({ collection, page: { ...page, title: title ?? page.title }, publishes })
}

try {
  await run()
  process.exit(0)
} catch (error) {
  if (!(error instanceof ImportError)) throw error
  console.error(error.message)
  process.exit(1)
}
