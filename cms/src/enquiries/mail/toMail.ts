import type { SendEmailOptions } from 'payload'

import type { ClaimedMail } from './claimMails.ts'

/**
 * The mail that tells of an enquiry: plain text, answered to the visitor. Names and addresses are single lines since they were taken in,
 * and go in as parts, so that whatever sends the mail writes them as it must. The same enquiry has the same Message-ID however often it
 * is sent.
 */
export function toMail({
  enquiry: { id, enquiryId, name, email, message, about, aboutPath, receivedAt },
  to,
  siteUrl,
  cmsUrl,
}: {
  enquiry: ClaimedMail
  to: string
  siteUrl: string
  cmsUrl: string
}): SendEmailOptions {
  // A mailbox in letters that not every mail server knows would keep the mail from arriving. It stands in the text.
  const isPlain = /^[\x21-\x7e]+@/.test(email)
  return {
    to,
    ...(isPlain && { replyTo: { name, address: email } }),
    subject: about === null ? `${name} wrote to you` : `${name} wrote to you: ${about}`,
    text: [
      `${name} <${email}> wrote on ${toWords(receivedAt)}.`,
      ...(about === null || aboutPath === null ? [] : [`From the page: ${about}, ${siteUrl}${aboutPath}`]),
      '',
      message,
      '',
      '-- ',
      isPlain ? `An answer to this mail goes to ${name}.` : `Answer to ${email}.`,
      `In your inbox: ${cmsUrl}/admin/collections/enquiries/${id}`,
      '',
    ].join('\n'),
    messageId: `<enquiry-${enquiryId.slice(0, 32)}@${new URL(siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

function toWords(moment: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(new Date(moment))} UTC`
}
