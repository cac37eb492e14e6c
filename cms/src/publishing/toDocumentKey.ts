/** The document of a subject (see `toSubject`) as publications name it. */
export function toDocumentKey(subject: string): { slug: string; id: string } {
  const [kind = '', id = ''] = subject.split('/')
  return kind === 'globals' ? { slug: id, id } : { slug: kind, id }
}
