'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { createQueue } from './createQueue.ts'
import { isSame, toValues, type Values } from './formValues.ts'
import { toRefusals, type Refusal } from '../refusals/findOpen.ts'
import { requestSave, type SaveAnswer } from './requestSave.ts'
import { useAcceptSave } from './useAcceptSave.ts'
import { useLeaving } from './useLeaving.ts'

/** Milliseconds without a key after which what was written is saved. */
const pause = 800
/** Milliseconds after which a save that failed is tried again. */
const retry = 5000

/** Why what stands in the form is not stored, or not public. */
export type Trouble = Extract<SaveAnswer, { type: 'overtaken' | 'failed' }>

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
  const info = useDocumentInfo()
  const form = useForm()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const accept = useAcceptSave()
  const [busy, setBusy] = useState({ isSaving: false, isPublishing: false })
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [inTurn] = useState(createQueue)
  /** What is stored, as far as this form knows. */
  const stored = useRef<Values>({})
  const isSending = useRef(false)
  const current = { info, form, isModified, accept, trouble, isOff, isPublishing: busy.isPublishing }
  const now = useRef(current)
  now.current = current

  useEffect(() => {
    if (!isModified && !isSending.current) stored.current = toValues(fields)
  }, [fields, isModified])

  const read = () => toValues(now.current.form.getFields())
  const hasUnsaved = () => !now.current.isOff && now.current.isModified && !isSame(read(), stored.current)

  const send = async (changes: Values): Promise<SaveAnswer> => {
    const sent = read()
    isSending.current = true
    const answer = await requestSave({
      place,
      values: { ...sent, ...changes },
      isOverTheirs: 'updatedAt' in changes,
    })
    isSending.current = false
    if (answer.type === 'saved') {
      stored.current = now.current.accept({ sent, document: answer.document })
      setTrouble(null)
    } else if (answer.type !== 'refused') setTrouble(answer)
    return answer
  }

  const sendDraft = async (changes: Values = {}): Promise<boolean> => {
    setBusy((before) => ({ ...before, isSaving: true }))
    const answer = await send({ _status: 'draft', ...changes })
    setBusy((before) => ({ ...before, isSaving: false }))
    if (answer.type === 'refused') {
      setTrouble({ type: 'failed', message: answer.problems.map(({ message }) => message).join(' ') })
    }
    return answer.type === 'saved'
  }

  const saveDraft = () =>
    inTurn(async () => {
      if (!hasUnsaved()) return true
      return now.current.trouble?.type === 'overtaken' ? false : sendDraft()
    })

  const publish = async () => {
    if (now.current.isPublishing) return
    setBusy((before) => ({ ...before, isPublishing: true }))
    setRefusals([])
    await inTurn(async () => {
      const fields = now.current.form.getFields()
      const answer = await send({ _status: 'published' })
      if (answer.type !== 'refused') return
      const { form } = now.current
      form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.problems })
      form.setSubmitted(true)
      setRefusals(toRefusals({ problems: answer.problems, fields }))
      if (hasUnsaved()) await sendDraft()
    })
    setBusy((before) => ({ ...before, isPublishing: false }))
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
