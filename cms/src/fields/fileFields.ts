import type { UploadField } from 'payload'

type Options = { name: string; label: string; description?: string }

/** A file of the library, picture or PDF. */
export function fileField({ name, label, description }: Options): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label,
    admin: description === undefined ? {} : { description },
  }
}

/** A picture of the library. */
export function pictureField({
  name = 'picture',
  label = 'Picture',
  description,
}: Partial<Options> = {}): UploadField {
  const field = fileField({ name, label, ...(description !== undefined && { description }) })
  return { ...field, filterOptions: { mimeType: { contains: 'image/' } } }
}
