/** So much of the message is quoted: mail programs take no address of any length. */
const quoted = 1500

/** The address of a mail that answers an enquiry, with the visitor's words quoted below. */
export function toReplyAddress({
  name,
  email,
  message,
}: {
  name: string
  email: string
  message: string
}): string {
  const words = message.length > quoted ? `${message.slice(0, quoted)} …` : message
  const quote = words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n')
  const body = `\r\n\r\n${name} wrote:\r\n${quote}\r\n`
  const [user = '', domain = ''] = email.split('@')
  const query = `subject=${encodeURIComponent('Your message')}&body=${encodeURIComponent(body)}`
  return `mailto:${encodeURIComponent(user)}@${encodeURIComponent(domain)}?${query}`
}
