'use client'

import { useEffect, useState } from 'react'

import type { PublishState } from '../publishing/PublishState.ts'

const quickMilliseconds = 300
const slowMilliseconds = 2000
/** After this many quick questions without an answer that settles it, ask slowly. */
const quickTries = 20

function isSettled(state: PublishState | null): boolean {
  return state !== null && state.state !== 'publishing'
}

async function requestState(path: string): Promise<PublishState | null> {
  try {
    const response = await fetch(`/api/publishing/state/${path}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as PublishState) : null
  } catch {
    return null
  }
}

/**
 * Where a document stands, asked again whenever `changed` changes and, while it is publishing, until it is settled.
 * `path` is `collection/id`; null while the document was never saved.
 */
export function usePublishState({
  path,
  changed,
}: {
  path: string | null
  changed: string
}): PublishState | null {
  const [state, setState] = useState<PublishState | null>(null)
  useEffect(() => {
    if (path === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const ask = async (tries: number) => {
      const answer = await requestState(path)
      if (isOver) return
      if (answer) setState(answer)
      if (isSettled(answer)) return
      timer = setTimeout(() => void ask(tries + 1), tries < quickTries ? quickMilliseconds : slowMilliseconds)
    }
    void ask(0)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [path, changed])
  return state
}
