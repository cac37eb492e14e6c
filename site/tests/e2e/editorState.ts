/** States of the editor, as the admin stores them. */

const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
export const text = (words: string) => ({
  ...{ type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 },
})

export const state = (...children: unknown[]) => ({ root: { ...element, type: 'root', children } })

export const paragraph = (...children: unknown[]) => ({
  ...{ ...element, type: 'paragraph', textFormat: 0, children },
})

/** A link to a document. */
export const link = (words: string, doc: { relationTo: string; value: number }) => ({
  ...{ ...element, type: 'link', version: 3, id: '000000000000000000000001' },
  fields: { linkType: 'internal', newTab: false, doc },
  children: [text(words)],
})
