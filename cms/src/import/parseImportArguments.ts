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

function isImportable(name: string): name is ImportableCollection {
  return (importableCollections as readonly string[]).includes(name)
}

/** What the command was asked to do, by its caller who has seen to the file and the title. @throws ImportError in one sentence. */
export function parseImportArguments(argv: string[]): ImportArguments {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      to: { type: 'string', default: '' },
      title: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
  })
  const [file = ''] = positionals
  if (!isImportable(values.to)) {
    throw new ImportError(
      `“${values.to}” is unknown after --to: it takes one of ${importableCollections.join(', ')}.`,
    )
  }
  return { file, collection: values.to, title: values.title, publishes: values.publish }
}
