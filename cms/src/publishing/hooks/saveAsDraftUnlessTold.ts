import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, RequestContext } from 'payload'

import { checkForm } from '../checkForm.ts'
import { publishingContext } from '../context.ts'

type Saving = { data?: Record<string, unknown>; draft?: boolean }

/** What is public changes only by a save that says so: with `_status`, or by moving to or from the trash. */
function saysNothing({ data, draft }: Saving): boolean {
  return !draft && data !== undefined && !('_status' in data) && !('deletedAt' in data)
}

function note({ context, savesDraft }: { context: RequestContext; savesDraft: boolean }): void {
  const publishing = publishingContext(context)
  publishing.requestedAt ??= new Date().toISOString()
  publishing.savesDraft = savesDraft
}

/** What goes to the trash is withdrawn; what comes back from it is a draft, unless told. */
function moves({ data }: Saving): boolean {
  return data !== undefined && 'deletedAt' in data && (Boolean(data['deletedAt']) || !('_status' in data))
}

function noteUpdate({ args, context }: { args: Saving; context: RequestContext }): Saving {
  const told = saysNothing(args)
    ? { ...args, draft: true }
    : moves(args)
      ? { ...args, data: { ...args.data, _status: 'draft' } }
      : args
  note({ context, savesDraft: Boolean(told.draft) && told.data?.['_status'] !== 'published' })
  return told
}

/**
 * A save without `_status` is a draft save. (Payload alone would take the status of the latest version, so that saving a
 * published document that has a newer draft would withdraw it.) See docs/decisions.
 */
export const saveAsDraftUnlessTold: CollectionBeforeOperationHook = ({
  args,
  collection,
  context,
  operation,
}) => {
  if (operation !== 'update' && operation !== 'create') return undefined
  const saving: Saving = args
  checkForm({ data: saving.data, fields: collection.flattenedFields })
  if (operation === 'update') return noteUpdate({ args: saving, context }) as typeof args
  // Payload alone would make a draft of a new document that is to be published, where `?draft=true` stands beside it.
  const told = saving.data?.['_status'] === 'published' ? { ...saving, draft: false } : saving
  note({ context, savesDraft: Boolean(told.draft) })
  return told as typeof args
}

/** The same for a global. */
export const saveGlobalAsDraftUnlessTold: GlobalBeforeOperationHook = ({
  args,
  context,
  global,
  operation,
}) => {
  if (operation !== 'update') return undefined
  const saving = args as Saving
  checkForm({ data: saving.data, fields: global.flattenedFields })
  return noteUpdate({ args: saving, context })
}
