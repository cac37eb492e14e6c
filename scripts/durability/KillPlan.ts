import type { Random } from './createRandom.ts'
import { processNames } from './startTarget.ts'
import type { ProcessName } from './startTarget.ts'

/** Steps that the site logs when they are done. */
export const loggedSteps = ['sync', 'render', 'store', 'swap', 'confirm', 'report'] as const

/** When the blow falls, on the way from Publish to live. */
export const moments = [
  'before the save',
  'during the save',
  'after forecast',
  'after 2xx',
  'at random',
  ...loggedSteps.map((step) => `after ${step}` as const),
] as const
export type Moment = (typeof moments)[number]

/** Whom to kill, when, and after how many milliseconds from that moment. */
export type KillPlan = { victim: ProcessName; moment: Moment; delay: number }

/** Chooses so that each victim meets each moment equally often. */
export function toKillPlan({ round, random }: { round: number; random: Random }): KillPlan {
  const victim = processNames[round % processNames.length] ?? 'site'
  const moment = moments[Math.floor(round / processNames.length) % moments.length] ?? 'at random'
  const longest: Partial<Record<Moment, number>> = { 'during the save': 60, 'at random': 1500 }
  return { victim, moment, delay: random.below(longest[moment] ?? 8) }
}
