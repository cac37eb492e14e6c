import { parseWebhookSecret } from '@throughline/shared'
import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

type Target = { id: number | string; newSecret?: string | null; removeSecret?: boolean | null }

function isUsable(secret: string): boolean {
  try {
    return parseWebhookSecret(secret).length > 0
  } catch {
    return false
  }
}

/** Puts a secret that was typed where it is kept, and nothing of it into what is read again. */
export const keepSecret: CollectionBeforeChangeHook<Target> = ({ collection, data, req }) => {
  const { newSecret, removeSecret, ...rest } = data
  const secret = newSecret?.trim() ?? ''
  if (secret !== '') {
    if (!isUsable(secret)) {
      const message =
        'A secret is “whsec_” and what follows, as the other side gave it: letters, digits, + and /.'
      const errors = [{ path: 'newSecret', label: 'Secret', message }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return { ...rest, secret, signed: true }
  }
  return removeSecret ? { ...rest, secret: null, signed: false } : rest
}
