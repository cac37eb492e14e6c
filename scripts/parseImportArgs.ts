import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { Problem, toReason } from './Problem.ts'

const usage =
  'Say what goes where: npx -y pnpm@12 import-page FILE --to COLLECTION [--title TITLE] [--publish].'

/**
 * The arguments for the CMS's own import, with the file as an absolute path. Which collections there are is the CMS's to say.
 * @throws Problem that shows how it is called, or says what is wrong with the file or the title.
 */
export function parseImportArgs({ args, callerDir }: { args: string[]; callerDir: string }): string[] {
  const { values, positionals } = parse(args)
  const [name, ...more] = positionals
  const [to, ...moreTo] = values.to ?? []
  if (name === undefined || more.length > 0 || !to || moreTo.length > 0) throw new Problem(usage)
  const [title, ...moreTitles] = values.title ?? []
  if (moreTitles.length > 0) throw new Problem('--title was given more than once: a page has one title.')
  if (title?.trim() === '') throw new Problem('--title is empty: give the title, or leave --title out.')
  const file = resolve(callerDir, name)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Problem(`There is no file ${file}.`)
  return [
    ...[file, `--to=${to}`],
    ...(title === undefined ? [] : [`--title=${title.trim()}`]),
    ...(values.publish === true ? ['--publish'] : []),
  ]
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string', multiple: true },
        title: { type: 'string', multiple: true },
        publish: { type: 'boolean' },
      },
    })
  } catch (thrown) {
    throw new Problem(`${toReason(thrown).split('. ')[0]}. ${usage}`)
  }
}
