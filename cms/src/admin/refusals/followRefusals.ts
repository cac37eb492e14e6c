/** What kept a document from being published: the field, and the value that was refused. */
export type Refusal = {
  path: string
  message: string
  value: unknown
  /** Another value is there now. Kept until the field loses its mark, so that the mark is not taken for a new refusal. */
  isMended: boolean
}

/** What of a form's field matters here. */
export type Answered = { value?: unknown; valid?: boolean; errorMessage?: string }

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What is still to be put right. Payload marks a field that the server refused, and takes the mark away at its next look at the form,
 * a moment later; here it stands until the value of the field is another one or its row is gone. Returns `before` where nothing changed.
 */
export function followRefusals({
  before,
  fields,
}: {
  before: Refusal[]
  fields: Record<string, Answered | undefined>
}): Refusal[] {
  const after = Object.entries(fields).flatMap(([path, field]): Refusal[] => {
    const told = before.find((one) => one.path === path)
    const { value, valid, errorMessage: message } = field ?? {}
    const isMended = told !== undefined && (told.isMended || !isSame(told.value, value))
    if (valid !== false || !message) return told && !isMended ? [told] : []
    return told?.message === message ? [{ ...told, isMended }] : [{ path, message, value, isMended: false }]
  })
  return isSame(after, before) ? before : after
}
