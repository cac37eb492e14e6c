import { parseArgs } from 'node:util'

import { ImportError } from './ImportError.ts'

/** The collections whose documents have a text that a page can become. */
export const importableCollections = [
  'services',
  'partnerships',
  'case-studies',
  'writing',
  'pages',
  'testimonials',
  'organisations',
  'themes',
] as const
export type ImportableCollection = (typeof importableCollections)[number]

type ImportArguments = {
  file: string
  collection: ImportableCollection
  title: string | undefined
  publishes: boolean
}

function isImportable(name: string | undefined): name is ImportableCollection {
  return (importableCollections as readonly (string | undefined)[]).includes(name)
}

/** What the command was asked to do. @throws ImportError in one sentence. */
export function parseImportArguments(argv: string[]): ImportArguments {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      title: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined) {
    throw new ImportError('Name the file: npx -y pnpm@12 import-page FILE --to COLLECTION [--publish].')
  }
  if (!isImportable(values.to)) {
    const given = values.to === undefined ? 'Nothing was said' : `“${values.to}” is unknown`
    throw new ImportError(`${given} after --to: it takes one of ${importableCollections.join(', ')}.`)
  }
  return { file, collection: values.to, title: values.title, publishes: values.publish }
}
