import { morph } from './morph.ts'
import { createNote } from './note.ts'
import { loadNewStyles, toPreviewLinks } from './page.ts'

/**
 * The live preview in the frame beside the form. The admin sends what stands in the form; the server renders the page from it; this
 * puts it in the place of what is shown, without loading the page anew. Links lead to other pages with the draft in them.
 */

const frame = () => document.getElementById('preview_live')
const { root = '', origins = '' } = frame()?.dataset ?? {}
const allowed = origins.split(' ')
const admin = window.parent === window ? (window.opener as Window | null) : window.parent
/** Milliseconds after which it asks again where nobody answered. */
const pause = 2000

const note = createNote(frame)
/** What the admin sent last; undefined before: then the server takes what is saved. */
let form: unknown
let isBusy = false
let isStale = false

/** The page that is asked for; null: the one on which the draft is best seen, whatever its address becomes. */
let path = toPath(location.pathname)

function toPath(pathname: string): string | null {
  return pathname === root ? null : pathname.slice(root.length)
}

async function request(): Promise<{ isAnswer: boolean; html: string }> {
  try {
    const response = await fetch(root + (path ?? ''), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(form === undefined ? {} : { form }),
    })
    return { isAnswer: response.status !== 503, html: await response.text() }
  } catch {
    return { isAnswer: false, html: '' }
  }
}

/** Brings the page up to date. While one answer is under way, only the last of what comes in is asked for next. */
async function update(): Promise<void> {
  if (isBusy) {
    isStale = true
    return
  }
  isBusy = true
  try {
    do {
      isStale = false
      const asked = path
      const { isAnswer, html } = await request()
      if (!isAnswer) {
        note(
          'The preview cannot be brought up to date just now: the site or the admin does not answer. It tries again.',
        )
        setTimeout(() => void update(), pause)
      } else if (asked === path) await show(html)
    } while (isStale)
  } finally {
    // Whatever could not be shown, what is written next can be.
    isBusy = false
  }
}

async function show(html: string): Promise<void> {
  const wanted = new DOMParser().parseFromString(html, 'text/html')
  toPreviewLinks(wanted, root)
  await loadNewStyles(wanted)
  document.title = wanted.title
  morph(document.body, wanted.body)
  note(null)
}

async function go(target: string | null, hash = ''): Promise<void> {
  path = target
  history.pushState(null, '', root + (target ?? '') + hash)
  await update()
  const place = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  if (place) place.scrollIntoView()
  else scrollTo(0, 0)
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || event.button !== 0 || event.metaKey || event.ctrlKey) return
  if (link.origin !== location.origin || !link.pathname.startsWith(`${root}/`)) return
  event.preventDefault()
  const target = toPath(link.pathname)
  void go(target === frame()?.dataset['ownPath'] ? null : target, link.hash)
})
// Nothing is sent from a preview.
document.addEventListener('submit', (event) => event.preventDefault())
window.addEventListener('popstate', () => {
  if (toPath(location.pathname) === path) return
  path = toPath(location.pathname)
  void update()
})

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (!allowed.includes(origin) || source !== admin || typeof data !== 'object' || data === null) return
  if (!('type' in data)) return
  if (data.type === 'payload-live-preview' && 'data' in data) form = data.data
  else if (data.type !== 'payload-document-event') return
  void update()
})

toPreviewLinks(document, root)
const anchor = path === null ? frame()?.dataset['anchor'] : undefined
if (anchor !== undefined) document.getElementById(anchor)?.scrollIntoView()
// The admin waits for this. In a window of its own it is not known by which of its names that goes here.
const [own] = 'ancestorOrigins' in location ? location.ancestorOrigins : []
for (const origin of own === undefined ? allowed : [own]) {
  if (allowed.includes(origin)) admin?.postMessage({ type: 'payload-live-preview', ready: true }, origin)
}
