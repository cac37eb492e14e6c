/** In the place of a field that only lists show. */
export function Nothing() {
  return null
}
