import { initialState, type PublisherState } from './PublisherStatus.ts'

/** Keeps what the publisher knows of itself, and tells it whenever it changes. */
export class StateKeeper {
  readonly #onState: (state: PublisherState) => void
  #state: PublisherState = initialState

  constructor({ onState }: { onState: (state: PublisherState) => void }) {
    this.#onState = onState
  }

  /** As it is now. */
  get state(): PublisherState {
    return this.#state
  }

  note(news: Partial<PublisherState>): void {
    const before = this.#state
    this.#state = { ...before, ...news }
    const hasChanged = Object.entries(news).some(
      ([key, value]) => before[key as keyof PublisherState] !== value,
    )
    if (hasChanged) this.#onState(this.#state)
  }

  /** All went well: only what is wrong with a document stays to be told. */
  forgive(): void {
    if (this.#state.failure?.step !== 'render') this.note({ failure: null })
  }
}
