import { Locked, type CollectionAfterErrorHook } from 'payload'

/** Says in a sentence that somebody else has a document open. */
export const explainLock: CollectionAfterErrorHook = ({ error }) => {
  if (!(error instanceof Locked)) return undefined
  const message =
    'Somebody else is writing here at this moment, so this was not saved. Copy what you typed, then load the page again to see theirs or to take over.'
  return { status: 423, response: { errors: [{ name: 'Locked', message }] } }
}
