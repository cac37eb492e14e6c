import type { ContentReader } from './content/ContentReader.ts'
import type { PreviewFrame } from './views/preview/PreviewFrame.ts'

declare global {
  namespace App {
    interface Locals {
      /** The published content, or a draft of it. */
      content: ContentReader
      /** The public address of the site, without a slash at the end. */
      siteUrl: string
      /** Whether the host of the pages takes enquiries; other hosts get the e-mail address alone. */
      takesEnquiries: boolean
      /** What the page says of itself where it shows a draft. */
      preview?: PreviewFrame
    }
  }
}
