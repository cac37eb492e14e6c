import type { PublishState } from '../publishing/PublishState.ts'
import { toReleaseMoment } from '../publishing/releaseNames.ts'

type Description = { kind: 'quiet' | 'busy' | 'good' | 'bad'; words: string; address: string | null }

/** A span as people say it: under ten seconds with two decimals, else whole seconds, minutes or hours. */
function describeSpan(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(2)} s`
  if (seconds < 120) return `${Math.round(seconds)} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`
  return `${Math.round(seconds / 3600)} hours`
}

/** A release by its moment, on the clock of whoever looks. */
function describeRelease(name: string): string {
  const moment = toReleaseMoment(name)
  if (!moment) return name
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return words.format(moment)
}

/** Where a document stands, in the editor's words. */
export function describePublishState(state: PublishState): Description {
  switch (state.state) {
    case 'draft':
      return { kind: 'quiet', words: 'Not public yet.', address: null }
    case 'publishing': {
      const words = state.withdraws ? 'Withdrawing … visitors may still see it.' : 'Publishing …'
      return { kind: 'busy', words, address: null }
    }
    case 'live': {
      const since = state.isScheduled ? 'its scheduled time' : 'you pressed Publish'
      const words = `Live, ${describeSpan(state.milliseconds)} after ${since}.`
      return { kind: 'good', words, address: state.address }
    }
    case 'withdrawn':
      return { kind: 'quiet', words: 'Withdrawn: visitors no longer see it.', address: null }
    case 'held': {
      const release = describeRelease(state.release)
      const words = `Held back: visitors see the release of ${release} until publishing is resumed.`
      return { kind: 'busy', words, address: null }
    }
    case 'waiting': {
      const words = `Waiting for your word: this release would remove ${state.dropped} of ${state.pages} pages.`
      return { kind: 'busy', words, address: null }
    }
    case 'failed':
      return { kind: 'bad', words: `Not live: ${state.reason}`, address: null }
  }
}
