import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from './env.ts'

const milliseconds = 10_000
const localHosts = ['localhost', '127.0.0.1', '::1']

/** How mails leave: by the mail server of the environment, else not at all. */
export function createEmail(): EmailAdapter | Promise<EmailAdapter> {
  if (env.mail === null) return logEmail
  const { host, port, from, login } = env.mail
  return nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    // A mail server that is away when the CMS starts may be there when it is needed.
    skipVerify: true,
    transportOptions: {
      host,
      port,
      secure: port === 465,
      // A password does not go over the net in plain sight.
      requireTLS: login !== null && !localHosts.includes(host),
      ...(login && { auth: login }),
      connectionTimeout: milliseconds,
      greetingTimeout: milliseconds,
      socketTimeout: 2 * milliseconds,
    },
  })
}

function toLine(value: SendEmailOptions['to']): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

/** Where no mail server is set up: the message goes to the log, where the person who runs the CMS finds the link to a new password. */
const logEmail: EmailAdapter<{ logged: true }> = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Throughline',
  sendEmail: ({ to, subject, text, html }) => {
    const content = [text, html].find((one) => typeof one === 'string') ?? ''
    payload.logger.info(`No mail server is set up. Not sent to ${toLine(to)}: ${subject ?? ''}\n${content}`)
    return Promise.resolve({ logged: true })
  },
})
