/** Lets one sleeper sleep until it is woken or its time has come. Being woken while awake counts for the next sleep. */
export class Alarm {
  #isRung = false
  #ring: (() => void) | null = null

  /** Whether somebody sleeps. */
  get isSet(): boolean {
    return this.#ring !== null
  }

  wake(): void {
    this.#isRung = true
    this.#ring?.()
  }

  /** Sleeps for `ms` at most; not at all where it was woken since the last sleep. */
  async sleep(ms: number): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        this.#ring = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#ring = null
    this.#isRung = false
  }
}
