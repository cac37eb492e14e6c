import type { Previewer, PreviewRendering } from './createPreviewer.ts'

/** The previewer in the publishing thread (see `thread/handlers.ts`), as this thread calls it. */
export function toPreviewer(call: (name: string, data?: unknown) => Promise<unknown>): Previewer {
  const ask = async (name: string, data: unknown) => {
    try {
      return (await call(name, data)) as PreviewRendering
    } catch (error) {
      return { status: 500, reason: error instanceof Error ? error.message : String(error) } as const
    }
  }
  return {
    renderPreview: (order) => ask('render preview', order),
    renderNotice: (reason) => ask('render preview notice', reason),
  }
}
