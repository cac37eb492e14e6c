import type { FormState } from 'payload'

import type { Problem } from '../saving/requestSave.ts'

/** What kept a document from being published, and the value that was refused; undefined where it is not that of one field. */
export type Refusal = Problem & { refused: { value: unknown } | undefined }

/** The refusals of a form as it was sent. */
export function toRefusals({ problems, fields }: { problems: Problem[]; fields: FormState }): Refusal[] {
  return problems.map((problem) => {
    const field = fields[problem.path]
    return { ...problem, refused: field && { value: field.value ?? null } }
  })
}

/** What is still to be put right: a refusal stands until its field has another value or is gone with its row. */
export function findOpen({ refusals, fields }: { refusals: Refusal[]; fields: FormState }): Refusal[] {
  return refusals.filter(({ path, refused }) => {
    const field = fields[path]
    if (refused === undefined) return true
    return field !== undefined && JSON.stringify(field.value ?? null) === JSON.stringify(refused.value)
  })
}
