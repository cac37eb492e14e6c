/**
 * Something that this process has once. Next loads a module separately for each of its bundles, so that a variable at the top of a
 * file is not one variable.
 */
export function processWide<T extends object>({ name, create }: { name: string; create: () => T }): T {
  const key = Symbol.for(`throughline.${name}`)
  const all = globalThis as unknown as Record<symbol, T | undefined>
  return (all[key] ??= create())
}
