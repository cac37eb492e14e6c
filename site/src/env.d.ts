declare namespace App {
  interface Locals {
    /** The published content, or a draft of it. */
    content: import('./content/ContentReader.ts').ContentReader
    /** The public address of the site, without a slash at the end. */
    siteUrl: string
  }
}
