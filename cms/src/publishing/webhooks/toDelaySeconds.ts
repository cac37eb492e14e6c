const shortest = 5
const longest = 60 * 60

/** Seconds until the next try after so many: twice as long each time, up to an hour, with up to half as much again at random (0 to 1). */
export function toDelaySeconds({ attempts, random }: { attempts: number; random: number }): number {
  const plain = Math.min(longest, shortest * 2 ** Math.max(0, attempts - 1))
  return plain * (1 + random / 2)
}
