import type { FormState } from 'payload'

import type { Problem } from '../saving/requestSave.ts'

/** What kept a document from being published, and the value that was refused. `wasThere`: the form had a field at the path. */
export type Refusal = Problem & { value: unknown; wasThere: boolean }

/** A field that nobody has written into may hold nothing, or no letters. */
const toWritten = (value: unknown) => (value === undefined || value === '' ? null : value)

/** The refusals of a form as it was sent. */
export function toRefusals({ problems, fields }: { problems: Problem[]; fields: FormState }): Refusal[] {
  return problems.map((problem) => {
    const field = fields[problem.path]
    return { ...problem, value: toWritten(field?.value), wasThere: field !== undefined }
  })
}

/** What is still to be put right: a refusal stands until its field has another value or is gone with its row. */
export function findOpen({ refusals, fields }: { refusals: Refusal[]; fields: FormState }): Refusal[] {
  return refusals.filter(({ path, value, wasThere }) => {
    const field = fields[path]
    return field ? JSON.stringify(toWritten(field.value)) === JSON.stringify(value) : !wasThere
  })
}
