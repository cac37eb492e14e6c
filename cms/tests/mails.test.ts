import { beforeAll, beforeEach, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { MailServer } from './mailServer.ts'
import { until } from './target.ts'

let cms: TestCms
let server: MailServer
const ending = new AbortController()

beforeAll(async () => {
  server = await MailServer.create()
  process.env['SMTP_HOST'] = '127.0.0.1'
  process.env['SMTP_PORT'] = String(server.port)
  process.env['SMTP_FROM'] = 'The site <site@example.org>'
  process.env['ENQUIRIES_TO'] = 'wren@example.org'
  cms = await startTestCms()
  const { runMails } = await import('../src/enquiries/mail/runMails.ts')
  const { wake } = await import('../src/wakeable.ts')
  const running = runMails({ payload: cms.payload, stop: ending.signal })
  return async () => {
    ending.abort()
    wake('mails')
    await running
    await server.stop()
    await cms.stop()
  }
})
beforeEach(async () => {
  await server.stop()
  server.refusal = null
  server.mails.length = 0
  await cms.sql('DELETE FROM enquiries')
})

let counter = 0
const send = async (part: object = {}) => {
  counter += 1
  const body = {
    ...{ id: counter.toString(16).padStart(64, 'a'), name: 'Ada King', email: 'ada@example.org' },
    ...{ message: 'Hello.\n\nIt is me.', about: null, receivedAt: new Date().toISOString() },
    ...part,
  }
  expect((await cms.rest('POST', '/enquiries/receive', { bearer: cms.siteKey, body })).status).toBe(200)
  return body
}
const mailState = async () => {
  const [found] = await cms.sql('SELECT mail_state, mail_note, mail_attempts::integer FROM enquiries')
  return found as { mail_state: string; mail_note: string | null; mail_attempts: number }
}
/** The next try at once, as if its time had come. */
const tryNow = async () => {
  const { wake } = await import('../src/wakeable.ts')
  await cms.sql("UPDATE enquiries SET mail_next_try_at = now() WHERE mail_state = 'waiting'")
  wake('mails')
}
const isMailed = async () => (await mailState()).mail_state === 'mailed'
/** The head of a mail, each of its lines whole. */
const headOf = (source: string) => source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')

it('an enquiry is mailed at once, to be answered to the visitor', async () => {
  await server.start()
  const about = { path: '/services/shared-noticing/', title: 'Shared noticing' }
  const { id } = await send({ about })
  await until(isMailed)
  const [mail, ...more] = server.mails
  expect(more).toEqual([])
  expect(mail).toMatchObject({ from: 'site@example.org', to: ['wren@example.org'] })
  const source = mail?.source ?? ''
  expect(headOf(source)).toContain('\r\nReply-To: Ada King <ada@example.org>')
  expect(headOf(source)).toContain('Subject: Ada King wrote to you: Shared noticing')
  expect(headOf(source)).toContain(`Message-ID: <enquiry-${id.slice(0, 32)}@site.test>`)
  expect(headOf(source)).toMatch(/Content-Type: text\/plain/i)
  expect(source).toContain('Hello.\r\n\r\nIt is me.')
  expect(source).toContain('http://site.test/services/shared-noticing/')
})

it('an enquiry that comes twice is mailed once', async () => {
  await server.start()
  const body = await send()
  await until(isMailed)
  await cms.rest('POST', '/enquiries/receive', { bearer: cms.siteKey, body })
  await tryNow()
  await send({ id: 'b'.repeat(64), message: 'Another.' })
  await until(() => server.mails.length > 1)
  expect(server.mails).toHaveLength(2)
})

it('while the mail server is away the enquiry is kept and says so; when it is back the mail is sent, once', async () => {
  await send()
  await until(async () => (await mailState()).mail_note !== null)
  expect(await mailState()).toMatchObject({
    mail_state: 'waiting',
    mail_note: 'The mail server does not answer',
  })
  await server.start()
  await tryNow()
  await until(isMailed)
  expect(await mailState()).toMatchObject({ mail_note: null })
  await tryNow()
  await send({ message: 'Another.' })
  await until(() => server.mails.length > 1)
  expect(server.mails).toHaveLength(2)
})

it('a process that dies in the middle of sending leaves nothing that a hand must clear', async () => {
  await send()
  await until(async () => (await mailState()).mail_note !== null)
  // As a claim stands that nobody holds any more.
  await cms.sql("UPDATE enquiries SET mail_next_try_at = now() + interval '120 seconds', mail_note = NULL")
  await server.start()
  await tryNow()
  await until(isMailed)
  expect(server.mails).toHaveLength(1)
})

it('a mail that is refused for days is given up, with what the mail server said', async () => {
  server.refusal = 'No such person here'
  await server.start()
  await send()
  await until(async () => (await mailState()).mail_note !== null)
  expect((await mailState()).mail_state).toBe('waiting')
  await cms.sql("UPDATE enquiries SET created_at = now() - interval '4 days'")
  await tryNow()
  await until(async () => (await mailState()).mail_state === 'failed')
  expect((await mailState()).mail_note).toContain('No such person here')
})

it('nothing that a visitor writes becomes a head of the mail', async () => {
  await server.start()
  await send({
    name: '"Eve, Bcc: eve@example.net" <eve@example.net>',
    message: 'Hello\nBcc: eve@example.net\n.\nQUIT\n',
    about: { path: '/services/x/', title: 'A title, Bcc: eve@example.net' },
  })
  await until(isMailed)
  const [mail] = server.mails
  expect(mail?.to).toEqual(['wren@example.org'])
  expect(headOf(mail?.source ?? '')).not.toMatch(/^bcc:/im)
  expect(headOf(mail?.source ?? '')).toMatch(/^Reply-To: "\\"Eve, .* <ada@example\.org>\r$/im)
})

it('letters of any script arrive as they were written', async () => {
  await server.start()
  await send({ name: '王小明', email: '用户@例子.广告', message: 'مرحبا' })
  await until(isMailed)
  const source = server.mails[0]?.source ?? ''
  expect(headOf(source)).not.toMatch(/^Reply-To:/im)
  expect(headOf(source)).toMatch(/^Subject: =\?UTF-8\?/im)
  const body = source.slice(source.indexOf('\r\n\r\n'))
  const text = /base64/i.test(headOf(source))
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString()
  expect(text).toContain('مرحبا')
  expect(text).toContain('用户@例子.广告')
})

it('the link for a forgotten password is mailed by the same server', async () => {
  await server.start()
  const answer = await cms.rest('POST', '/users/forgot-password', { body: { email: 'editor@example.org' } })
  expect(answer.status).toBe(200)
  await until(() => server.mails.length > 0)
  expect(server.mails[0]?.to).toEqual(['editor@example.org'])
})
