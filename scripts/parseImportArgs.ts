import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { Problem, toReason } from './Problem.ts'

const usage =
  'Say what goes where: npx -y pnpm@12 import-page FILE --to COLLECTION [--title TITLE] [--publish].'

/**
 * The arguments for the CMS's own import, with the file as an absolute path. @throws Problem that shows how it is called, or that there is
 * no such file.
 */
export function parseImportArgs({ args, callerDir }: { args: string[]; callerDir: string }): string[] {
  const { values, positionals } = parse(args)
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0 || values.to === undefined) throw new Problem(usage)
  const file = resolve(callerDir, name)
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Problem(`There is no file ${file}.`)
  return [
    ...[file, '--to', values.to],
    ...(values.title === undefined ? [] : ['--title', values.title]),
    ...(values.publish === true ? ['--publish'] : []),
  ]
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string' }, title: { type: 'string' }, publish: { type: 'boolean' } },
    })
  } catch (thrown) {
    throw new Problem(`${toReason(thrown).split('. ')[0]}. ${usage}`)
  }
}
