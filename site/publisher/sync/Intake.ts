import type { PublishingOrders } from '@throughline/shared'

import type { Alarm } from '../Alarm.ts'
import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { News } from '../serve/judgeWebhook.ts'
import type { Cms } from './createCms.ts'
import { Hearing } from './Hearing.ts'
import { isShowable, noOrders, type Pulled, pull } from './pull.ts'

/** Milliseconds for which a release waits for publications that are under way: the first time, and at most. */
const shortestGathering = 300
const longestGathering = 4000

/** Gives the next changes to publish: those that the webhook told, or what the CMS says when it is asked. */
export class Intake {
  readonly #cms: Pick<Cms, 'requestContent' | 'requestPending'>
  readonly #hearing = new Hearing()
  /** What people ordered, as of the last pull. */
  #orders: PublishingOrders = noOrders
  /** Something went wrong, so that what is told is not all there is to know. */
  #mustAsk = false
  /** Releases in a row beside which others were being published. */
  #crowd = 0

  constructor({ cms }: { cms: Pick<Cms, 'requestContent' | 'requestPending'> }) {
    this.#cms = cms
  }

  /** A webhook came; null: somebody wants the CMS to be asked. */
  hear(news: News | null): void {
    this.#hearing.hear(news)
  }

  /** The next time the CMS is asked, whatever is told. */
  distrust(): void {
    this.#mustAsk = true
  }

  /**
   * Where others are being published, waits for them: the longer the more often that comes in a row, so that a hundred publications at once
   * make a handful of releases. `alarm` rings when there is news.
   */
  async gather(alarm: Alarm): Promise<void> {
    this.#crowd = this.#hearing.isCrowded ? this.#crowd + 1 : 0
    const end = performance.now() + Math.min(longestGathering, shortestGathering * 2 ** (this.#crowd - 1))
    while (this.#hearing.isCrowded && performance.now() < end)
      await alarm.sleep(Math.min(100, end - performance.now()))
  }

  /**
   * `isPlain`: nothing is held and nothing waits for a person, so that what was told may be taken for all. `takesAll`: not only the first
   * part of it. @throws CmsError
   */
  async next({
    index,
    isPlain,
    takesAll,
  }: {
    index: ContentIndex | null
    isPlain: boolean
    takesAll: boolean
  }): Promise<Pulled> {
    const told = index !== null && isPlain && !this.#mustAsk ? this.#takeTold(index) : null
    if (told !== null) return told
    this.#hearing.forget()
    const pulled = await pull({ cms: this.#cms, index, takesAll })
    this.#mustAsk = false
    this.#hearing.note(pulled.publications)
    this.#orders = pulled.orders
    return pulled
  }

  #takeTold(index: ContentIndex): Pulled | null {
    const told = this.#hearing.take(index)
    if (told === null) return null
    const after = index.withChanges(told.changes.filter(({ type }) => type === 'global'))
    return {
      base: index,
      ...told,
      orders: this.#orders,
      isShowable: isShowable(after.globals),
      hasMore: false,
    }
  }
}
