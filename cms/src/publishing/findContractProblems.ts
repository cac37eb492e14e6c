import { documentSchemas, globalSchemas, type PublicCollection, type PublicGlobal } from '@throughline/shared'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { FieldProblem } from './contract/createReading.ts'
import { toContract, toGlobalContract } from './contract/toContract.ts'
import { toFieldPath } from './contract/toFieldPath.ts'
import { toText } from './contract/values.ts'
import { findFieldLinkProblems, findReferenceProblems } from './findReferenceProblems.ts'
import { listFieldLinks } from './listFieldLinks.ts'

export type Source =
  | { collection: PublicCollection; document: Record<string, unknown> }
  | { global: PublicGlobal; document: Record<string, unknown> }

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
    path: toFieldPath({ path: issue.path.map(String), richTexts }),
    message: toMessage({ issue, document: source.document }),
  }))
  const references = await findReferenceProblems({ mapped, req })
  const links = await findFieldLinkProblems({ links: listFieldLinks(source.document), req })
  return deduplicate([...mapped.problems, ...broken, ...references, ...links])
}
