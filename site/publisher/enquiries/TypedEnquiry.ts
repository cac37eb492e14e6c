/** What a visitor sent by the form, as typed. Line ends in the message are single. */
export type TypedEnquiry = {
  name: string
  email: string
  message: string
  /** The path of the page that the visitor came from; empty where it is not to be mentioned. */
  about: string
  /** A field that people do not see. */
  reference: string
}

/**
 * Reads what a form sent as `application/x-www-form-urlencoded`. Never throws: bytes that are no text become U+FFFD, what is missing is
 * empty. Characters that control a machine and mean nothing to a reader are left out, but for the line ends that make a field wrong.
 */
export function parseTypedEnquiry(body: Buffer): TypedEnquiry {
  const values = new URLSearchParams(body.toString('utf8'))
  const read = (name: string) => toText(values.get(name) ?? '')
  return {
    name: read('name').trim(),
    email: read('email').trim(),
    message: read('message').trimEnd(),
    about: read('about'),
    reference: read('reference'),
  }
}

function toText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
}
