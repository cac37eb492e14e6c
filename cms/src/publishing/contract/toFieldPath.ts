/** Where a part of the contract stands under another name in the admin. */
const renamed: [RegExp, string][] = [
  [/^to(?=$|[.])/, 'link'],
  [/^((?:navigation|footer[.]links)[.]\d+[.])target(?=$|[.])/, '$1link'],
  [/^(thread[.]outputs[.]\d+[.])target[.]media$/, '$1file'],
  [/^(thread[.]outputs[.]\d+[.])target.*$/, '$1address'],
  [/^(thread[.]unknowns[.]\d+)$/, '$1.text'],
  [/^meta[.]picture$/, 'meta.image'],
  // A chosen document is one field.
  [/(^|[.])(link[.]document)[.].*$/, '$1$2'],
]

/** The field of the admin that a part of the contract comes from. What is wrong inside a rich text is wrong with its field. */
export function toFieldPath({ path, richTexts }: { path: string[]; richTexts: string[] }): string {
  const whole = path.join('.')
  const text = richTexts.find((name) => whole === name || whole.startsWith(`${name}.`))
  if (text) return text
  return renamed.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), whole)
}
