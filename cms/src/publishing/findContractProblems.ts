import { documentSchemas, globalSchemas, type PublicCollection, type PublicGlobal } from '@throughline/shared'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { toContract, toGlobalContract, type FieldProblem } from './contract/toContract.ts'
import { toText } from './contract/values.ts'
import { findFieldLinkProblems, findReferenceProblems } from './findReferenceProblems.ts'
import { listFieldLinks } from './listFieldLinks.ts'

export type Source =
  | { collection: PublicCollection; document: Record<string, unknown> }
  | { global: PublicGlobal; document: Record<string, unknown> }

/** Where a part of the contract stands under another name in the admin. */
const fieldPaths: Record<string, string> = {
  to: 'link',
  'to.address': 'link.address',
  'to.document': 'link.document',
}

function toFieldPath({ issue, richTexts }: { issue: z.core.$ZodIssue; richTexts: string[] }): string {
  const path = issue.path.map((part) => (part === 'target' ? 'link' : String(part))).join('.')
  const text = richTexts.find((name) => path === name || path.startsWith(`${name}.`))
  if (text) return text
  const link = /^(.*[.]link[.]document)[.]/.exec(path)?.[1]
  if (link) return link
  const renamed = Object.entries(fieldPaths)
    .filter(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))
    .at(-1)
  return renamed?.[1] ?? path
}

/** What is wrong, where the contract alone cannot know why. */
function toMessage({
  issue,
  document,
}: {
  issue: z.core.$ZodIssue
  document: Record<string, unknown>
}): string {
  const lacksSlug = issue.path.join('.') === 'slug' && !toText(document['slug'])
  if (!lacksSlug || !toText(document['title'])) return issue.message
  return 'This title gives no address. Type one, in letters a to z.'
}

function deduplicate(problems: FieldProblem[]): FieldProblem[] {
  const byPath = new Map<string, string[]>()
  for (const { path, message } of problems) {
    const messages = byPath.get(path) ?? []
    if (!messages.includes(message)) byPath.set(path, [...messages, message])
  }
  return [...byPath].map(([path, messages]) => ({ path, message: messages.join(' ') }))
}

/** Everything that keeps a document from being published: what breaks its contract, and links to what is not public. */
export async function findContractProblems({
  source,
  req,
}: {
  source: Source
  req: PayloadRequest
}): Promise<FieldProblem[]> {
  const isGlobal = 'global' in source
  const schema = isGlobal ? globalSchemas[source.global] : documentSchemas[source.collection]
  const mapped = isGlobal
    ? toGlobalContract({ global: source.global, row: source.document })
    : toContract({ collection: source.collection, row: source.document })
  const parsed = schema.safeParse(mapped.candidate)
  const richTexts = Object.keys(mapped.richTexts)
  const broken = (parsed.error?.issues ?? []).map((issue) => ({
    path: toFieldPath({ issue, richTexts }),
    message: toMessage({ issue, document: source.document }),
  }))
  const references = await findReferenceProblems({ mapped, req })
  const links = await findFieldLinkProblems({ links: listFieldLinks(source.document), req })
  return deduplicate([...mapped.problems, ...broken, ...references, ...links])
}
