/**
 * The words that the site itself says: section titles, labels, buttons. Each has a default here and can be said differently under Site
 * settings, so that no word needs a developer. A phrase's name says where it stands.
 */
export const defaultPhrases = {
  servicesTitle: 'Services',
  caseStudiesTitle: 'Case studies',
  partnershipsTitle: 'Partnerships',
  testimonialsTitle: 'Voices',
  writingTitle: 'Writing',

  // Enquiries: the form on the contact page, …
  enquiryTitle: 'Write a message',
  enquiryName: 'Your name',
  enquiryEmail: 'Your e-mail address',
  enquiryMessage: 'Your message',
  enquiryAbout: 'Mention the page I came from:',
  enquirySend: 'Send the message',
  enquirySending: 'Sending …',
  /** `{time}` stands for how long that is. */
  enquiryKept: 'What you send is kept for {time} and then deleted.',
  enquiryPrivacy: 'More on privacy',
  enquiryByMail: 'By e-mail',
  // … what may be wrong with what was sent, …
  enquiryNameMissing: 'Write your name.',
  enquiryNameWrong: 'Write your name on one line, in at most 200 characters.',
  enquiryEmailMissing: 'Write your e-mail address. The answer goes there.',
  enquiryEmailWrong: 'This is not a whole e-mail address. It should look like name@example.org.',
  enquiryMessageMissing: 'Write your message. A sentence or two will do.',
  enquiryMessageLong:
    'This is longer than the 20,000 characters that fit. Shorten it, or send it in two parts.',
  enquiryLook: 'Not sent yet. Please look at what is marked below.',
  enquiryAgain:
    'Not sent yet. Please send it once more: this keeps out programs that fill in forms by themselves.',
  enquiryMany:
    'Not sent yet. Many messages came from your connection in a short time. Your words are still here: send them again in a quarter of an hour.',
  enquiryUnkept:
    'Not sent yet. Something is wrong on this site, and your message could not be stored. Your words are still here: try again in a few minutes.',
  enquiryUnreached:
    'Not sent yet. This site did not answer. Your words are still here: try again when you are online.',
  // … and what a visitor reads who has sent one.
  enquirySentTitle: 'Thank you for your message',
  enquirySentText: 'It has arrived, and will be read. The answer goes to the address that you gave.',
  enquirySentOnward: 'Back to the home page',
} as const

export type PhraseName = keyof typeof defaultPhrases
export const phraseNames = Object.keys(defaultPhrases) as PhraseName[]

/** The words for each phrase: the practitioner's own where there are some. */
export function toPhrases(own: Partial<Record<PhraseName, string>>): Record<PhraseName, string> {
  return { ...defaultPhrases, ...own }
}
