/** What a page says of itself where it shows a draft. Public pages have no such thing. */
export type PreviewFrame = {
  /** Where on the page the draft stands, where it has no page of its own. */
  anchor: string | null
} & (
  | {
      /** Its editor looks at it, beside the form. */
      type: 'live'
      /** What the addresses of preview start with, without a slash at the end. */
      root: string
      /** The origins of the admin. */
      origins: readonly string[]
      /** What is missing or wrong, in sentences. */
      notes: readonly string[]
      /** Whether this is the page on which the draft is best seen; its address follows the draft. */
      isOwn: boolean
      /** The address of that page. */
      ownPath: string
    }
  | {
      /** Somebody was given a link to it. */
      type: 'shared'
      by: string
      /** ISO 8601 in UTC. */
      until: string
      /** Where visitors have the same, if they do. */
      publicPath: string | null
    }
)
