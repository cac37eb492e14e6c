'use client'

import { useEffect, useState } from 'react'

import type { ScheduledChange } from '../../publishing/schedule/ScheduledChange.ts'

const oftenMilliseconds = 500
const seldomMilliseconds = 30_000

async function requestSchedule(path: string): Promise<ScheduledChange[] | null> {
  try {
    const response = await fetch(`/api/publishing/schedule/${path}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as { schedule: ScheduledChange[] }).schedule : null
  } catch {
    return null
  }
}

function findNext(schedule: ScheduledChange[]): number {
  const waiting = schedule.filter(({ reason }) => reason === null).map(({ at }) => Date.parse(at))
  return Math.min(...waiting)
}

/**
 * What is planned for a document, asked again whenever `changed` changes and when something falls due; `onDue` is told when that is over.
 * `path` is `collection/id`; null while the document was never saved.
 */
export function useSchedule({
  path,
  changed,
  onDue,
}: {
  path: string | null
  changed: string
  onDue: () => void
}): [ScheduledChange[], (schedule: ScheduledChange[]) => void] {
  const [schedule, setSchedule] = useState<ScheduledChange[]>([])
  useEffect(() => {
    if (path === null) return
    let isOver = false
    void requestSchedule(path).then((answer) => {
      if (answer && !isOver) setSchedule(answer)
    })
    return () => {
      isOver = true
    }
  }, [path, changed])
  const next = findNext(schedule)
  useEffect(() => {
    if (path === null || next === Infinity) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      if (Date.now() >= next) {
        const answer = await requestSchedule(path)
        if (isOver) return
        if (answer && findNext(answer) !== next) {
          setSchedule(answer)
          onDue()
          return
        }
      }
      const wait = Math.max(oftenMilliseconds, Math.min(seldomMilliseconds, next - Date.now()))
      timer = setTimeout(() => void look(), wait)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // `onDue` is another function at each drawing: what counts is the moment.
  }, [path, next])
  return [schedule, setSchedule]
}
