/** A promise that the system broke. */
export class Violation extends Error {
  override name = 'Violation'
}
