/** Editor states for tests, as the admin stores them. */

const element = { version: 1, direction: 'ltr', format: '', indent: 0 }

export const state = (...children: unknown[]) => ({ root: { ...element, type: 'root', children } })

export const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

export const paragraph = (...children: unknown[]) => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  children,
})

/** A link to a document, or to an address. */
export const link = (words: string, to: { relationTo: string; value: number } | string) => ({
  ...element,
  type: 'link',
  version: 3,
  id: '000000000000000000000001',
  fields:
    typeof to === 'string'
      ? { linkType: 'custom', newTab: false, url: to }
      : { linkType: 'internal', newTab: false, doc: to },
  children: [text(words)],
})

export const upload = (value: number) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '000000000000000000000002',
  relationTo: 'media',
  value,
  fields: null,
})

export const table = () => ({ type: 'table', version: 1, children: [] })
