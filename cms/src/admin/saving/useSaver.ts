'use client'

import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { createQueue } from './createQueue.ts'
import { isStored, toValues, type Save, type Values } from './formValues.ts'
import { toRefusals, type Refusal } from '../refusals/findOpen.ts'
import { requestSave, type SaveAnswer } from './requestSave.ts'
import { useAcceptSave } from './useAcceptSave.ts'
import { useLeaving } from './useLeaving.ts'
import { useRendered } from './useRendered.ts'

/** Milliseconds without a key after which what was written is saved. */
const pause = 800
/** Milliseconds after which a save that failed is tried again. */
const retry = 5000

/** Why what stands in the form is not stored, or not public. */
export type Trouble =
  Extract<SaveAnswer, { type: 'overtaken' }> | { type: 'failed'; message: string; wasPublishing: boolean }

export type Saver = {
  isSaving: boolean
  isPublishing: boolean
  trouble: Trouble | null
  /** What kept the document from being published when that was last tried. */
  refusals: Refusal[]
  /** Stores what is not stored yet. Says whether nothing is left to store. */
  saveDraft: () => Promise<boolean>
  publish: () => Promise<void>
  /** Stores what stands here although somebody else has saved something else since; theirs stays among the versions. */
  saveOver: () => Promise<void>
}

/**
 * Saves a form: by itself when nobody types for a moment, when it is published, and when it is left. One save at a time, so that none
 * overtakes another; a press of Publish waits for its turn and is never lost. See docs/decisions.
 */
export function useSaver({ place, isOff }: { place: string; isOff: boolean }): Saver {
  const form = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const accept = useAcceptSave()
  const rendered = useRendered()
  const [busy, setBusy] = useState({ isSaving: false, isPublishing: false })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [inTurn] = useState(createQueue)
  const lastSave = useRef<Save>({ sent: {}, stored: {} })
  const isSending = useRef(false)
  const look = useRef<Promise<void>>(Promise.resolve())
  const current = { form, isModified, accept, rendered, trouble, isOff, isPublishing: busy.isPublishing }
  const now = useRef(current)
  now.current = current

  useEffect(() => {
    if (!isModified && !isSending.current) lastSave.current = { sent: toValues(fields), stored: {} }
  }, [fields, isModified])

  const read = () => toValues(now.current.form.getFields())
  const hasUnsaved = () =>
    !now.current.isOff && now.current.isModified && !isStored({ ...lastSave.current, now: read() })

  const send = async (changes: Values): Promise<SaveAnswer> => {
    const sent = read()
    const wasPublishing = changes['_status'] === 'published'
    isSending.current = true
    const answer = await requestSave({
      place,
      values: { ...sent, ...changes },
      isOverTheirs: 'updatedAt' in changes,
    })
    isSending.current = false
    if (answer.type === 'saved') {
      lastSave.current = { sent, stored: answer.document }
      look.current = now.current.accept(lastSave.current)
      await now.current.rendered()
      // That something was not published stands until it is.
      setTrouble((before) =>
        before?.type === 'failed' && before.wasPublishing && !wasPublishing ? before : null,
      )
    } else if (answer.type === 'failed') setTrouble({ ...answer, wasPublishing })
    else if (answer.type === 'overtaken') setTrouble(answer)
    return answer
  }

  const sendDraft = async (changes: Values = {}): Promise<boolean> => {
    setBusy((before) => ({ ...before, isSaving: true }))
    const answer = await send({ _status: 'draft', ...changes })
    setBusy((before) => ({ ...before, isSaving: false }))
    if (answer.type === 'refused') {
      const message = answer.problems.map((problem) => problem.message).join(' ')
      setTrouble({ type: 'failed', message, wasPublishing: false })
    }
    return answer.type === 'saved'
  }

  const saveDraft = () =>
    inTurn(async () => {
      if (!hasUnsaved()) {
        // What was changed is changed back.
        now.current.form.setModified(false)
        return true
      }
      return now.current.trouble?.type === 'overtaken' ? false : sendDraft()
    })

  const publish = async () => {
    if (now.current.isPublishing) return
    setBusy((before) => ({ ...before, isPublishing: true }))
    setRefusals([])
    setTrouble((before) => (before?.type === 'failed' ? null : before))
    const problems = await inTurn(async () => {
      const fields = now.current.form.getFields()
      const answer = await send({ _status: 'published' })
      if (answer.type !== 'refused') return []
      setRefusals(toRefusals({ problems: answer.problems, fields }))
      now.current.form.setSubmitted(true)
      if (hasUnsaved()) await sendDraft()
      return answer.problems
    })
    setBusy((before) => ({ ...before, isPublishing: false }))
    if (problems.length === 0) return
    // The server's look at the form after a save takes marks away from fields: these come after it.
    await look.current
    now.current.form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: problems })
  }

  const saveOver = () =>
    inTurn(async () => {
      const { trouble } = now.current
      if (trouble?.type === 'overtaken') await sendDraft({ updatedAt: trouble.at })
    })

  const isWaiting = isModified && !isOff && trouble?.type !== 'overtaken'
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => void saveDraft(), trouble === null ? pause : retry)
    return () => clearTimeout(timer)
    // `saveDraft` is another function at each drawing, and does the same.
  }, [fields, isWaiting, trouble])

  useLeaving({
    place,
    read,
    hasUnsaved,
    isStuck: () => now.current.trouble !== null,
    saveDraft,
  })
  return { ...busy, trouble, refusals, saveDraft, publish, saveOver }
}
