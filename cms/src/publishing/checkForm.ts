import { APIError, ValidationError, type FlattenedField } from 'payload'

import { isEditorState } from '../richText/isEditorState.ts'
import { isRecord } from '../richText/LexicalNode.ts'
import type { FieldProblem } from './contract/createReading.ts'
import { toGroup } from './contract/values.ts'

/** Texts that the editor's own hooks would fail on. Whatever has no tree at all is read as what it is when it is published. */
function findBrokenTexts({
  fields,
  data,
  path = '',
}: {
  fields: FlattenedField[]
  data: Record<string, unknown>
  path?: string
}): FieldProblem[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return []
    const here = `${path}${field.name}`
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return findBrokenTexts({ fields: field.flattenedFields, data: toGroup(value), path: `${here}.` })
    }
    if (field.type !== 'richText' || !isRecord(value) || !('root' in value) || isEditorState(value)) return []
    return [{ path: here, message: 'The text is not in the form that the editor writes. Write it again.' }]
  })
}

/**
 * Refuses what is no document at all before anything is made of it: another value than an object, a status that there is none of, a
 * text that is no tree.
 * @throws APIError or ValidationError, 400
 */
export function checkForm({ data, fields }: { data: unknown; fields: FlattenedField[] }): void {
  if (data === undefined) return
  if (!isRecord(data)) throw new APIError('A document is sent as an object with its fields.', 400)
  const problems: FieldProblem[] = findBrokenTexts({ fields, data })
  const status = data['_status'] ?? 'draft'
  if (status !== 'draft' && status !== 'published') {
    problems.push({ path: '_status', message: 'A document is either “draft” or “published”.' })
  }
  if (problems.length > 0) throw new ValidationError({ errors: problems })
}
