import { Resvg } from '@resvg/resvg-js'
import { linkableCollections, publishedCollections } from '@throughline/shared'

import { waitUntil } from '../support/waitUntil.ts'
import type { CmsClient } from './cmsClient.ts'
import { link, paragraph, state, text } from './editorState.ts'

/** What a practitioner does at the desk. */
export const deeds = [
  ...(['publish', 'change', 'link', 'relate', 'move', 'autosave', 'withdraw', 'publish again'] as const),
  ...(['trash', 'bring back', 'delete', 'restore', 'redirect', 'picture', 'site', 'home'] as const),
] as const
/** One of them. What it is done to is at the place among all that it could be done to. */
export type Deed = { kind: (typeof deeds)[number]; place: number; words: string }

type Document = { id: number; title: string; slug: string }
type Found = Document & { collection: string }

const written = publishedCollections.filter((collection) => collection !== 'redirects')
const isPublished = 'where[_status][equals]=published'
const isDraft = 'where[_status][equals]=draft'

/** Works at the desk by the calls that the admin makes. */
export class Practitioner {
  readonly #cms: CmsClient
  readonly #isThere: () => Promise<boolean>
  #number = 0
  /** How often each thing was done. */
  readonly done = new Map<Deed['kind'], number>()

  /** `isThere`: whether the CMS answers. */
  constructor({ cms, isThere }: { cms: CmsClient; isThere: () => Promise<boolean> }) {
    this.#cms = cms
    this.#isThere = isThere
  }

  /** Does it to the first thing that lets it be done. Where something dies meanwhile, once more when the CMS is there again. */
  async do(deed: Deed): Promise<void> {
    for (let shift = 0; shift < 12; shift += 1) {
      await waitUntil('the CMS is there', this.#isThere)
      const status = await this.#try({ ...deed, place: deed.place + shift }).catch(() => 0)
      if (status >= 200 && status < 300) {
        this.done.set(deed.kind, (this.done.get(deed.kind) ?? 0) + 1)
        return
      }
    }
  }

  /** Does what chance has left undone, with a new document of each kind to do it to. */
  async doTheRest(): Promise<void> {
    const rest = deeds.filter((kind) => !this.done.has(kind))
    if (rest.length === 0) return
    for (const place of written.keys()) await this.do({ kind: 'publish', place, words: 'New' })
    for (const kind of rest) await this.do({ kind, place: 0, words: 'At last' })
  }

  async #try({ kind, place, words }: Deed): Promise<number> {
    this.#number += 1
    const title = `${words} ${this.#number}`
    const _status = 'published'
    if (kind === 'publish') {
      const collection = written[place % written.length] ?? 'services'
      return this.#send('POST', `/${collection}`, { title, summary: words, _status })
    }
    if (kind === 'site') return this.#changeSite(title)
    if (kind === 'home') return this.#changeHome(place, title)
    if (kind === 'redirect') {
      const from = `/once/${this.#number}/`
      return this.#send('POST', '/redirects', {
        from,
        link: { type: 'address', address: '/contact/' },
        _status,
      })
    }
    if (kind === 'bring back') return this.#bringBack(place)
    if (kind === 'publish again') {
      const draft = await this.#find(place, isDraft)
      const status = draft === null ? 404 : await this.#send('PATCH', toRoute(draft), { _status })
      // A draft may lead to what is gone meanwhile: then it is refused.
      return status === 200 ? status : this.#send('PATCH', toRoute(await this.#withdrawn(place)), { _status })
    }
    if (kind === 'link') return this.#link(place, title)
    if (kind === 'relate') return this.#relate(place)
    if (kind === 'picture') return this.#showPicture(place)
    const found = await this.#find(place, isPublished)
    if (found === null) return 404
    if (kind === 'restore') return this.#restore(found, title)
    if (kind === 'delete') return this.#send('DELETE', toRoute(found))
    const bodies = {
      change: { title, summary: words, _status },
      move: { slug: `moved-${this.#number}`, _status },
      withdraw: { _status: 'draft' },
      trash: { deletedAt: new Date().toISOString() },
      autosave: { title: `Not for visitors ${this.#number}` },
    }
    const query = kind === 'autosave' ? '?draft=true&autosave=true' : ''
    return this.#send('PATCH', toRoute(found) + query, bodies[kind])
  }

  /** All that leads elsewhere is written anew: what it led to may be gone. */
  async #changeSite(tagline: string): Promise<number> {
    const navigation = [{ label: tagline, link: { type: 'address', address: '/contact/' } }]
    const contact = { heading: tagline, body: state(paragraph(text(tagline))) }
    const data = { tagline, navigation, contact, footer: { text: tagline, links: [] } }
    return this.#send('POST', '/globals/site', { ...data, _status: 'published' })
  }

  async #changeHome(place: number, headline: string): Promise<number> {
    const shown = (await this.#list('case-studies', isPublished)).map(({ id }) => id)
    const caseStudies = shown.slice(place % (shown.length + 1)).slice(0, 2)
    const introduction = state(paragraph(text(headline)))
    return this.#send('POST', '/globals/home', { headline, introduction, caseStudies, _status: 'published' })
  }

  async #withdrawn(place: number): Promise<Found | null> {
    const found = await this.#find(place, isPublished)
    await this.#send('PATCH', toRoute(found), { _status: 'draft' })
    return found
  }

  async #bringBack(place: number): Promise<number> {
    const isTrashed = 'where[deletedAt][exists]=true&trash=true'
    let found = await this.#find(place, isTrashed)
    if (found === null) {
      found = await this.#find(place, isPublished)
      await this.#send('PATCH', toRoute(found), { deletedAt: new Date().toISOString() })
    }
    await this.#send('PATCH', `${toRoute(found)}?trash=true`, { deletedAt: null })
    return this.#send('PATCH', toRoute(found), { _status: 'published' })
  }

  async #link(place: number, words: string): Promise<number> {
    const from = await this.#find(place, isPublished, linkableCollections)
    const to = await this.#find(place + 1, isPublished, linkableCollections)
    if (to === null) return 404
    const body = state(paragraph(link(words, { relationTo: to.collection, value: to.id })))
    return this.#send('PATCH', toRoute(from), { body, _status: 'published' })
  }

  async #relate(place: number): Promise<number> {
    const from = await this.#find(place, isPublished, ['case-studies'])
    const [services, themes, partnerships] = await Promise.all(
      ['services', 'themes', 'partnerships'].map((collection) => this.#list(collection, isPublished)),
    )
    const toIds = (documents: Document[] = []) =>
      documents.map(({ id }) => id).filter((id) => (id + place) % 2 === 0)
    const partnership = toIds(partnerships)[0] ?? null
    const data = { services: toIds(services), themes: toIds(themes), partnership }
    return this.#send('PATCH', toRoute(from), { ...data, _status: 'published' })
  }

  async #showPicture(place: number): Promise<number> {
    const bytes = drawField(place)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: `A field ${this.#number}` }))
    form.set('file', new Blob([bytes], { type: 'image/png' }), `field-${this.#number}.png`)
    const { body } = await this.#cms('POST', '/media', form)
    const from = await this.#find(place, isPublished, ['case-studies'])
    return this.#send('PATCH', toRoute(from), { picture: body.doc.id, _status: 'published' })
  }

  /** Brings back the oldest version that was public, after changing it once more. */
  async #restore({ collection, id }: Found, title: string): Promise<number> {
    const route = `/${collection}/${id}`
    await this.#send('PATCH', route, { title, _status: 'published' })
    const query = `where[parent][equals]=${id}&where[version._status][equals]=published&sort=id&limit=1`
    const { body } = await this.#cms('GET', `/${collection}/versions?${query}&depth=0`)
    return this.#send('POST', `/${collection}/versions/${body.docs[0].id}`)
  }

  /** The document at this place in the first collection, from that place on, that has one. */
  async #find(place: number, where: string, among: readonly string[] = written): Promise<Found | null> {
    for (let shift = 0; shift < among.length; shift += 1) {
      const collection = among[(place + shift) % among.length] ?? ''
      const documents = await this.#list(collection, where)
      const document = documents[place % documents.length]
      if (document !== undefined) return { ...document, collection }
    }
    return null
  }

  async #list(collection: string, where: string): Promise<Document[]> {
    const { body } = await this.#cms('GET', `/${collection}?${where}&limit=100&depth=0&sort=id`)
    return body.docs as Document[]
  }

  async #send(method: string, route: string, body?: unknown): Promise<number> {
    return (await this.#cms(method, route, body)).status
  }
}

/** A picture of one colour. */
function drawField(colour: number): Uint8Array<ArrayBuffer> {
  const fill = `hsl(${colour % 360} 40% 50%)`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="${fill}"/></svg>`
  return new Uint8Array(new Resvg(svg).render().asPng())
}

function toRoute(found: Found | null): string {
  if (found === null) throw new Error('There is nothing to do this to.')
  return `/${found.collection}/${found.id}`
}
