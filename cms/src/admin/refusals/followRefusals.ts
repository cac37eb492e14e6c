/** What keeps a document from being published, with the value that was refused. */
export type Refusal = { path: string; message: string; value: unknown }

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
  const refused = Object.entries(fields).flatMap(([path, field]) =>
    field?.valid === false && field.errorMessage
      ? [{ path, message: field.errorMessage, value: field.value }]
      : [],
  )
  const kept = before.filter(
    ({ path, value }) =>
      fields[path] !== undefined &&
      isSame(fields[path].value, value) &&
      !refused.some((one) => one.path === path),
  )
  const after = [...kept, ...refused].toSorted((a, b) => a.path.localeCompare(b.path))
  return isSame(after, before) ? before : after
}
