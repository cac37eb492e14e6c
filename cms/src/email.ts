import type { EmailAdapter, SendEmailOptions } from 'payload'

function toLine(value: SendEmailOptions['to']): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

/** Where no mail server is set up: the message goes to the log, where the person who runs the CMS finds the link to a new password. */
export const logEmail: EmailAdapter<{ logged: true }> = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Throughline',
  sendEmail: ({ to, subject, text, html }) => {
    const content = typeof text === 'string' ? text : String(html ?? '')
    payload.logger.info(`No mail server is set up. Not sent to ${toLine(to)}: ${subject ?? ''}\n${content}`)
    return Promise.resolve({ logged: true })
  },
})
