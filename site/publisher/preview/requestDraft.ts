import {
  createSiteKey,
  type DraftAnswer,
  draftAnswerSchema,
  type DraftQuestion,
  previewDraftPath,
} from '@throughline/shared'

/** Asks for the draft that a ticket leads to. Null where the CMS does not answer as agreed. */
export type RequestDraft = (question: DraftQuestion) => Promise<DraftAnswer | null>

const timeoutMilliseconds = 10_000

/** Asks the CMS at `url`. `onFailure` is told why there is no answer. */
export function createRequestDraft({
  url,
  secret,
  onFailure,
}: {
  url: string
  secret: string
  onFailure: (reason: string) => void
}): RequestDraft {
  const headers = { authorization: `Bearer ${createSiteKey(secret)}`, 'content-type': 'application/json' }
  return async (question) => {
    try {
      const response = await fetch(url + previewDraftPath, {
        method: 'POST',
        headers,
        body: JSON.stringify(question),
        signal: AbortSignal.timeout(timeoutMilliseconds),
        redirect: 'error',
      })
      if (response.ok) return draftAnswerSchema.parse(await response.json())
      await response.body?.cancel()
      onFailure(`The CMS answered ${response.status} when it was asked for a draft.`)
    } catch (error) {
      onFailure(`The CMS gave no draft as agreed: ${String(error)}`)
    }
    return null
  }
}
