import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { publishingPaths, type Media } from '@throughline/shared'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { createHugePng, createPhotograph, createPicture } from './pictures.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const mediaDir = () => path.join(process.env['DATA_DIR'] ?? '', 'media')
const send = (data: Buffer, name: string, words: object = { alt: 'A field' }) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(words))
  form.set('file', new File([new Uint8Array(data)], name))
  return cms.rest('POST', '/media', { token: cms.editor, body: form })
}
const upload = async (data: Buffer, name: string) => {
  const { status, body } = await send(data, name)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
/** The contract document that the site is given. */
const read = async (id: number): Promise<Media> => {
  const { body } = await cms.rest('GET', publishingPaths.content.replace('/api', ''), { bearer: cms.siteKey })
  return body.content.documents.media[String(id)]
}

it('what goes to the trash is shown nowhere, keeps its files, and comes back where it was', async () => {
  const { id, filename } = await upload(
    await createPicture({ width: 640, height: 480 }).jpeg().toBuffer(),
    'kept.jpg',
  )
  const change = (data: object) =>
    cms.rest('PATCH', `/media/${id}?trash=true`, { token: cms.editor, body: data })
  const hasFile = async () => (await readdir(mediaDir())).includes(filename)
  const told = async () =>
    (
      await cms.sql(
        "SELECT change FROM publications WHERE collection_slug = 'media' AND document_id = $1 ORDER BY id",
        [String(id)],
      )
    ).map((row) => row['change'])
  expect((await change({ deletedAt: new Date().toISOString() })).status).toBe(200)
  expect(await read(id)).toBeUndefined()
  expect((await cms.rest('GET', `/media/${id}`, { token: cms.editor })).status).toBe(404)
  expect(await hasFile()).toBe(true)
  expect((await change({ deletedAt: null })).status).toBe(200)
  expect(await read(id)).toMatchObject({ alt: 'A field' })
  await change({ deletedAt: new Date().toISOString() })
  expect((await cms.rest('DELETE', `/media/${id}?trash=true`, { token: cms.editor })).status).toBe(200)
  expect(await hasFile()).toBe(false)
  expect(await told()).toEqual(['withdrawn', 'published', 'withdrawn'])
})

describe('a picture', () => {
  it('is there at each width that it has, as AVIF and as WebP, and no format has a width twice', async () => {
    const data = await createPicture({ width: 1600, height: 900 }).webp().toBuffer()
    const { id } = await upload(data, 'field.webp')
    const { original, sizes } = await read(id)
    expect(original).toMatchObject({ width: 1600, height: 900, mimeType: 'image/webp' })
    expect(sizes.map(({ mimeType, width }) => `${width} ${mimeType}`).sort()).toEqual([
      '1600 image/avif',
      '480 image/avif',
      '480 image/webp',
      '960 image/avif',
      '960 image/webp',
    ])
    for (const { filename, sha256, width, height, mimeType } of [...sizes, original]) {
      const bytes = await readFile(path.join(mediaDir(), filename))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      const metadata = await sharp(bytes).metadata()
      expect([metadata.width, metadata.height]).toEqual([width, height])
      expect(mimeType.endsWith(metadata.format === 'heif' ? 'avif' : metadata.format)).toBe(true)
    }
  })

  it('is there as wide as it is, in formats for the web, where that lies between two widths', async () => {
    const data = await createPicture({ width: 1200, height: 700 }).jpeg().toBuffer()
    const { sizes } = await read((await upload(data, 'between.jpg')).id)
    expect(sizes.map(({ mimeType, width }) => `${width} ${mimeType}`).sort()).toEqual([
      '1200 image/avif',
      '1200 image/webp',
      '480 image/avif',
      '480 image/webp',
      '960 image/avif',
      '960 image/webp',
    ])
  })

  it('stands upright and tells nobody where it was taken, in any size', async () => {
    const data = await createPhotograph()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const { original, sizes } = await read((await upload(data, 'photograph.jpg')).id)
    expect([original.width, original.height]).toEqual([1200, 2000])
    expect(Math.max(...sizes.map(({ width }) => width ?? 0))).toBe(1200)
    for (const { filename } of [original, ...sizes]) {
      const { exif, xmp, iptc, orientation } = await sharp(path.join(mediaDir(), filename)).metadata()
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
    }
  })

  it('keeps its bytes where it holds nothing about its making, also when its focal point moves', async () => {
    const data = await createPicture({ width: 800, height: 600 }).png().toBuffer()
    const { id, filename } = await upload(data, 'plain.png')
    const moved = await cms.rest(
      'PATCH',
      `/media/${id}?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80`,
      {
        token: cms.editor,
        body: { focalX: 20, focalY: 80 },
      },
    )
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    expect(await readFile(path.join(mediaDir(), filename))).toEqual(data)
    expect(await read(id)).toMatchObject({ focalPoint: { x: 20, y: 80 }, original: { width: 800 } })
  })

  it('has its middle as its focal point until someone says otherwise', async () => {
    const { id } = await upload(
      await createPicture({ width: 300, height: 300 }).jpeg().toBuffer(),
      'small.jpg',
    )
    expect(await read(id)).toMatchObject({
      focalPoint: { x: 50, y: 50 },
      sizes: [
        { width: 300, mimeType: 'image/webp' },
        { width: 300, mimeType: 'image/avif' },
      ],
    })
  })

  it('goes by its bytes where its name names another kind of picture', async () => {
    const data = await createPicture({ width: 300, height: 300 }).png().toBuffer()
    const { id } = await upload(data, 'really-a.jpg')
    expect((await read(id)).original).toMatchObject({ mimeType: 'image/png', filename: 'really-a.png' })
  })
})

describe('a file is refused on its field, with a sentence, and leaves nothing behind:', () => {
  const svg = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  )
  const page = Buffer.from('<!doctype html><script>alert(1)</script>')
  const half = async () =>
    (await createPicture({ width: 600, height: 600 }).png().toBuffer()).subarray(0, 500)

  it.each([
    [
      'a picture of 200 megapixels',
      'huge.png',
      () => createHugePng({ width: 20_000, height: 10_000 }),
      /has 200 megapixels; at most 100 megapixels/,
    ],
    ['an SVG', 'drawing.svg', () => svg, /^SVG pictures are not taken/],
    ['an SVG by another name', 'drawing.png', () => svg, /^SVG pictures are not taken/],
    ['a page named as a picture', 'field.jpg', () => page, /^“field.jpg” is not what its name says/],
    ['a page named as a PDF', 'notes.pdf', () => page, /^“notes.pdf” is not what its name says/],
    ['half a picture', 'half.png', half, /^This picture is damaged/],
    [
      'another kind of file',
      'notes.docx',
      () => Buffer.from('PK\x03\x04 words'),
      /^“notes.docx” is of a kind that is not taken/,
    ],
  ])('%s', async (_what, name, make, message) => {
    const before = await readdir(mediaDir())
    const { status, body } = await send(await make(), name)
    expect(status, JSON.stringify(body)).toBe(400)
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'file', message: expect.stringMatching(message) }),
    ])
    expect(await readdir(mediaDir())).toEqual(before)
  })

  it('30 MB', async () => {
    const before = await readdir(mediaDir())
    const { status, body } = await send(Buffer.alloc(30_000_000, 1), 'large.jpg')
    expect(status).toBe(413)
    expect(body.errors[0].message).toBe('This file is larger than 20 MB. Make it smaller, and upload that.')
    expect(await readdir(mediaDir())).toEqual(before)
  })

  it('a picture without words for those who do not see it', async () => {
    const { status, body } = await send(
      await createPicture({ width: 30, height: 30 }).png().toBuffer(),
      'mute.png',
      {},
    )
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'alt', message: 'Say what it shows, or mark it as decorative.' }),
    ])
  })
})
