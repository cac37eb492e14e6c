/** What `find` gives for each id, in their order, without what is not public. */
export function findAll<T>(ids: readonly string[], find: (id: string) => T | null): T[] {
  return ids.map(find).filter((found) => found !== null)
}
