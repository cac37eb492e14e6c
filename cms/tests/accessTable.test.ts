import { readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

const roles = ['public', 'editor', 'owner', 'site', 'self'] as const
type Role = (typeof roles)[number]
type Row = { name: string; cells: Record<string, string> }

/** The table in docs/access.md, as it stands. */
async function readTable(): Promise<Row[]> {
  const text = await readFile(path.join(import.meta.dirname, '../../docs/access.md'), 'utf8')
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  return rows.map(([name = '', ...cells]) => ({
    name,
    cells: Object.fromEntries(cells.map((cell, index) => [head[index + 1] ?? '', cell])),
  }))
}

const globals = ['home', 'site', 'publishing-orders']
const table = await readTable()
let cms: TestCms
let userId: number
let counter = 0

beforeAll(async () => {
  cms = await startTestCms()
  userId = (await cms.rest('GET', '/users/me', { token: cms.editor })).body.user.id
  return cms.stop
})

const as = (role: Role) => {
  if (role === 'public') return {}
  if (role === 'site') return { bearer: cms.siteKey }
  return { token: role === 'owner' ? cms.owner : cms.editor }
}
const call = (role: Role, method: string, route: string, body?: unknown) =>
  cms.rest(method, route, { ...as(role), ...(body === undefined ? {} : { body }) })

/** Data of a new document, different each time. */
const createData = (collection: string): Record<string, unknown> => {
  counter += 1
  const words = `Words ${counter}`
  switch (collection) {
    case 'redirects':
      return { from: `/old-${counter}/`, link: { type: 'address', address: '/contact/' } }
    case 'users':
      return { email: `person-${counter}@example.org`, password: 'long-enough-1', role: 'editor' }
    case 'enquiries':
      return {
        ...{ name: words, email: 'someone@example.org', message: words, status: 'new' },
        ...{ enquiryId: words, receivedAt: new Date().toISOString() },
      }
    case 'publications':
      return {
        documentTitle: words,
        collectionSlug: 'services',
        documentId: '0',
        change: 'published',
        state: 'live',
        requestedAt: new Date().toISOString(),
      }
    case 'draft-links':
      return { collectionSlug: 'home', documentId: 'home', days: '1' }
    case 'releases':
      return { name: words, releasedAt: new Date().toISOString(), pages: 1, bytes: 1 }
    case 'media':
      return { alt: words }
    case 'scheduled-changes':
      return {
        collectionSlug: 'services',
        documentId: words,
        change: 'publish',
        at: new Date().toISOString(),
        tries: 0,
      }
    case 'webhook-targets':
      return { name: words, address: 'https://host.example/hook' }
    case 'webhook-deliveries':
      return {
        ...{ targetName: words, release: words, messageId: `msg_${counter}`, state: 'delivered' },
        releasedAt: new Date().toISOString(),
      }
    default:
      return { title: words, summary: words }
  }
}

const createPicture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
    .png()
    .toBuffer()

/** The same as a REST call sends it. */
const createBody = async (collection: string) => {
  const data = createData(collection)
  if (collection !== 'media') return data
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set(
    'file',
    new File([new Uint8Array(await createPicture())], `sent-${counter}.png`, { type: 'image/png' }),
  )
  return form
}

/** A document that is there, made behind the rules. */
async function make(collection: string, more: Record<string, unknown> = {}): Promise<number> {
  const data = { ...createData(collection), ...more } as never
  if (collection !== 'media')
    return (await cms.payload.create({ collection: collection as 'services', data })).id
  const bytes = await createPicture()
  const file = { data: bytes, mimetype: 'image/png', name: `picture-${counter}.png`, size: bytes.length }
  return (await cms.payload.create({ collection: 'media', data, file })).id
}

const isAllowed = ({ status }: { status: number }) => status >= 200 && status < 300

/** Whether a role may do something, found by doing it on a document made for it. */
const attempts: Record<string, (name: string, role: Role) => Promise<boolean>> = {
  create: async (name, role) => isAllowed(await call(role, 'POST', `/${name}`, await createBody(name))),
  read: async (name, role) => {
    if (name === 'publishing-orders') return isAllowed(await call(role, 'GET', `/globals/${name}`))
    if (globals.includes(name)) {
      const words = name === 'home' ? { headline: 'In public' } : { name: 'In public' }
      await call('owner', 'POST', `/globals/${name}`, { ...words, _status: 'published' })
      const { body } = await call(role, 'GET', `/globals/${name}`)
      return (body.headline ?? body.name) === 'In public'
    }
    const id = name === 'users' && role === 'self' ? userId : await make(name, { _status: 'published' })
    return isAllowed(await call(role, 'GET', `/${name}/${id}`))
  },
  'read drafts': async (name, role) => {
    if (globals.includes(name)) {
      const words = name === 'home' ? { headline: 'Still a draft' } : { name: 'Still a draft' }
      await call('owner', 'POST', `/globals/${name}`, words)
      const { body } = await call(role, 'GET', `/globals/${name}?draft=true`)
      return (body.headline ?? body.name) === 'Still a draft'
    }
    return isAllowed(await call(role, 'GET', `/${name}/${await make(name)}?draft=true`))
  },
  'read versions': async (name, role) =>
    isAllowed(
      await call(role, 'GET', globals.includes(name) ? `/globals/${name}/versions` : `/${name}/versions`),
    ),
  update: async (name, role) => {
    if (globals.includes(name)) {
      return isAllowed(await call(role, 'POST', `/globals/${name}`, { headline: 'Changed', name: 'Changed' }))
    }
    const id = name === 'users' && role === 'self' ? userId : await make(name)
    const change =
      name === 'users' ? { name: 'Changed' } : { summary: 'Changed', alt: 'Changed', status: 'read' }
    return isAllowed(await call(role, 'PATCH', `/${name}/${id}`, change))
  },
  publish: async (name, role) => {
    const words = { headline: 'Public', name: 'Public', _status: 'published' }
    if (globals.includes(name)) return isAllowed(await call(role, 'POST', `/globals/${name}`, words))
    return isAllowed(await call(role, 'PATCH', `/${name}/${await make(name)}`, { _status: 'published' }))
  },
  schedule: async (name, role) => {
    const id = globals.includes(name) ? name : String(await make(name))
    const body = { slug: name, id, change: 'publish', at: new Date(Date.now() + 3_600_000).toISOString() }
    return isAllowed(await call(role, 'POST', '/publishing/schedule', body))
  },
  trash: async (name, role) => {
    const body = { deletedAt: new Date().toISOString() }
    return isAllowed(await call(role, 'PATCH', `/${name}/${await make(name)}`, body))
  },
  'read trash': async (name, role) => {
    const id = await make(name, { _status: 'published' })
    const deletedAt = new Date().toISOString()
    await cms.payload.update({ collection: name as 'services', id, data: { deletedAt } })
    return isAllowed(await call(role, 'GET', `/${name}/${id}?trash=true`))
  },
  delete: async (name, role) => isAllowed(await call(role, 'DELETE', `/${name}/${await make(name)}`)),
  unlock: async (name, role) => {
    const { email } = await cms.payload.findByID({ collection: 'users', id: await make(name) })
    return isAllowed(await call(role, 'POST', `/${name}/unlock`, { email }))
  },
}

it('the table leaves nothing out', () => {
  const { collections, globals: all } = cms.payload.config
  const names = [...collections, ...all]
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  expect(table.map((row) => row.name).sort()).toEqual(names.sort())
})

describe.each(table)('$name', ({ name, cells }) => {
  const tried = Object.entries(cells).filter(([, cell]) => cell !== '–')
  it.each(tried)('%s: just %s', async (operation, cell) => {
    const attempt = attempts[operation]
    if (!attempt) throw new Error(`There is no attempt for “${operation}”.`)
    const candidates = roles.filter((role) => role !== 'self' || cell.includes('self'))
    const allowed: Role[] = []
    for (const role of candidates) if (await attempt(name, role)) allowed.push(role)
    expect(allowed.join(' ')).toBe(cell)
  })
})
