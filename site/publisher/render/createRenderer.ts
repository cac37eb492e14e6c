import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { ContentReader } from '../../src/content/ContentReader.ts'
import { addLoadingHints } from './addLoadingHints.ts'
import { callHandler, type Handler, type HandlerAnswer } from './callHandler.ts'
import { RenderError } from './RenderError.ts'

/** One rendered file of the site. `type` is the whole content type. */
export type Rendering = { type: string; body: Buffer }
/** Renders the page at `path`, as the reader tells its content. @throws RenderError */
export type Renderer = (input: { path: string; content: ContentReader }) => Promise<Rendering>

/** The page that stands for every address that does not exist: where it is stored, and where the renderer has it. */
export const notFoundPath = '/404.html'
const notFoundRoute = '/404/'

/**
 * The renderer built in `directory` (the folder with `server/` and `client/`). `takesEnquiries`: whether the host of the pages does.
 * @throws Error where there is no build.
 */
export async function createRenderer({
  directory,
  siteUrl,
  takesEnquiries = true,
}: {
  directory: string
  siteUrl: string
  takesEnquiries?: boolean
}): Promise<Renderer> {
  const handler = await importHandler(join(directory, 'server', 'entry.mjs'))
  return async ({ path, content }) => {
    const isNotFound = path === notFoundPath
    const url = isNotFound ? notFoundRoute : path
    const locals: { content?: ContentReader; siteUrl: string; takesEnquiries: boolean } = {
      ...{ content, siteUrl, takesEnquiries },
    }
    const answer = await callHandler({ handler, url, locals }).catch((error: unknown) => {
      throw new RenderError(`The page ${path} could not be rendered: ${toReason(error)}`, { cause: error })
    })
    // Astro holds on to the locals of a page until the next large collection of garbage.
    delete locals.content
    const expected = isNotFound ? 404 : 200
    if (answer.status !== expected) {
      throw new RenderError(`The page ${path} could not be rendered: ${explain(answer, expected)}`)
    }
    const type = answer.headers.get('content-type')
    if (type === undefined) throw new RenderError(`The page ${path} was rendered without a content type.`)
    return { type, body: type.startsWith('text/html') ? addLoadingHints(answer.body) : answer.body }
  }
}

/** The request handler that the build made. @throws Error where there is no build. */
export async function importHandler(file: string): Promise<Handler> {
  await access(file).catch(() => {
    throw new Error(
      `The site is not built: ${file} does not exist. Build it with "astro build" in the folder site.`,
    )
  })
  const entry: unknown = await import(pathToFileURL(file).href)
  if (typeof entry === 'object' && entry !== null && 'handler' in entry && isHandler(entry.handler)) {
    return entry.handler
  }
  throw new Error(`The build of the site has no handler: ${file}. Build it again.`)
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function'
}

/** A page that throws answers 500 with the error's message as plain text. */
function explain({ status, headers, body }: HandlerAnswer, expected: number): string {
  const isReason = status === 500 && headers.get('content-type')?.startsWith('text/plain') === true
  return isReason && body.length > 0
    ? body.toString()
    : `the renderer answered ${status} instead of ${expected}.`
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
