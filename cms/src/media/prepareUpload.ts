import path from 'node:path'

import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { describeRefusedFile } from './describeRefusedFile.ts'
import { findFileType } from './findFileType.ts'
import { PictureRefusal, preparePicture } from './preparePicture.ts'

const extensions: Record<string, RegExp> = {
  'image/jpeg': /^jpe?g$/,
  'image/png': /^png$/,
  'image/webp': /^webp$/,
  'image/avif': /^avif$/,
  'application/pdf': /^pdf$/,
}

/** A file's name, with an ending that fits what the file is. */
function toFileName({ name, mimetype }: { name: string; mimetype: string }): string {
  const { name: stem, ext } = path.parse(name)
  const fits = extensions[mimetype]?.test(ext.slice(1).toLowerCase())
  return fits ? name : `${stem}.${mimetype.replace(/^.*[/]/, '').replace('jpeg', 'jpg')}`
}

function refuse({ message, req }: { message: string; req: PayloadRequest }): never {
  const errors = [{ path: 'file', label: 'File', message }]
  throw new ValidationError({ collection: 'media', errors, req }, req.t)
}

/**
 * Looks at an uploaded file before anything is made of it: what it is goes by its bytes, never by its name. What cannot be taken is
 * refused on the file, with a sentence; a picture is made ready to become public.
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return
  const mimetype = findFileType(file.data)
  if (mimetype === null) refuse({ message: describeRefusedFile(file), req })
  try {
    const data = await preparePicture({ data: file.data, mimeType: mimetype })
    req.file = { ...file, name: toFileName({ name: file.name, mimetype }), data, size: data.length, mimetype }
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error
    refuse({ message: error.message, req })
  }
}
