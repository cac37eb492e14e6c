/**
 * The words that the site itself says: section titles, labels, buttons. Each has a default here and can be said differently under Site
 * settings, so that no word needs a developer. A phrase's name says where it stands.
 */
export const defaultPhrases = {
  // The sections: in the navigation and over their lists.
  servicesTitle: 'Services',
  caseStudiesTitle: 'Case studies',
  questionsTitle: 'Questions',
  partnershipsTitle: 'Partnerships',
  testimonialsTitle: 'Voices',
  writingTitle: 'Writing',
  contactTitle: 'Contact',
  searchTitle: 'Search',

  // Under the title of a list.
  servicesLead: 'Ways of working together: who each is for, how it unfolds, and where it has been used.',
  caseStudiesLead: 'What was asked, how we looked at it together, what came to light, and what changed.',
  questionsLead:
    'What people set out to learn, in their own words. Each question leads to the work that took it up.',
  partnershipsLead: 'The people and organisations behind this work, and how long it went on.',
  testimonialsLead: 'What people have said about working together, in their own words.',
  writingLead: 'Articles and notes, published here and elsewhere.',

  // In place of a list that is empty.
  servicesNone: 'There are no services here yet.',
  caseStudiesNone: 'There are no case studies here yet.',
  questionsNone: 'There are no questions here yet.',
  partnershipsNone: 'There are no partnerships here yet.',
  testimonialsNone: 'There are no testimonials here yet.',
  writingNone: 'There is no writing here yet.',
  themeNone: 'Nothing on this theme has been published yet.',
  serviceCaseStudiesNone: 'No case study of this service has been published yet.',

  // At the end of a list that goes on, and of a section that shows a few.
  listOlder: 'Older',
  listNewer: 'Newer',
  listNavigation: 'Further in this list',
  listPart: 'part',
  caseStudiesAll: 'All case studies',
  serviceCaseStudiesAll: 'All case studies of this service',
  questionsAll: 'All questions',
  partnershipsAll: 'All partnerships',
  testimonialsAll: 'All voices',

  // Ways into the case studies.
  browseTitle: 'Ways in',
  browseThemes: 'By theme',
  browseServices: 'By service',
  browseQuestions: 'By question',
  browseTheme: 'Theme',
  browseService: 'Service',
  browseQuestion: 'Question',
  browseAboutService: 'About this service',

  // Questions.
  questionWorkedOn: 'Worked on in',
  questionMore: 'and elsewhere',
  questionElsewhere: 'Also asked elsewhere',

  // The learning thread of a case study.
  threadTitle: 'The thread in short',
  threadContext: 'Where things stood',
  threadQuestion: 'The question',
  threadQuestions: 'The questions',
  threadRhythms: 'The rhythm',
  threadInsights: 'What came to light',
  threadChanges: 'What changed',
  threadOutputs: 'What was shared',
  threadUnknowns: 'What we do not know yet',
  caseStudyBody: 'The account',

  // Case studies beside a case study, and why they stand there.
  relatedTitle: 'Related case studies',
  relatedPartnership: 'The same partnership',
  relatedQuestion: 'The same question',
  relatedThemes: 'Also on',

  // Facts about a piece of work.
  factPartnership: 'Partnership',
  factWith: 'With',
  factRole: 'Role',
  factWhen: 'When',
  factPlace: 'Where',
  factService: 'Service',
  factServices: 'Services',
  factTheme: 'Theme',
  factThemes: 'Themes',
  factDate: 'Date',
  factPublisher: 'First published by',

  // When something was.
  periodSince: 'Since',
  periodUntil: 'Until',
  periodOngoing: 'Ongoing',

  // Partnerships.
  partnershipsRecent: 'Now and recently',
  partnershipsEarlier: 'Earlier',
  partnershipOrganisations: 'The organisations',
  partnershipWith: 'with',

  // Services.
  serviceAudience: 'Who it is for',
  servicePhases: 'How it unfolds',
  serviceOrigins: 'Where it comes from',
  serviceNeighbours: 'If this is not quite what you need',

  // Voices.
  voicesTitle: 'In their words',
  voiceWhole: 'Read it in full',

  // Pictures, outlines, and what the frame says.
  pictureCredit: 'Picture:',
  outlineTitle: 'On this page',
  skipToText: 'Skip to the text',
  navigationTitle: 'Site',
  footerTitle: 'Footer',
  socialTitle: 'Elsewhere',
  invitationLabel: 'Get in touch',

  // Search.
  searchLabel: 'Words to look for',
  searchButton: 'Search',
  searchMore: 'Show more',
  searchAround: 'Or look around',
  searchWithoutScript:
    'Searching happens in your browser and needs JavaScript. Without it, the lists below lead to everything.',
  searchRunning: 'Searching …',
  searchUnreached: 'Search cannot be reached just now. The lists below lead to everything.',
  /** `{query}` stands for what was looked for. */
  searchNothing: 'Nothing on this site mentions “{query}”. Try another word, or fewer of them.',
  searchOne: 'One page found.',
  /** `{count}` stands for how many. */
  searchMany: '{count} pages found.',

  // The page for addresses that do not exist.
  notFoundTitle: 'There is nothing at this address',
  notFoundLead: 'It may have been moved or withdrawn, or there is a slip in the link that led here.',
  notFoundNear: 'Perhaps you were looking for',
  notFoundWays: 'Ways on from here',
  notFoundHome: 'The home page',

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
/** The words for every phrase. */
export type Phrases = Record<PhraseName, string>

/** The words for each phrase: the practitioner's own where there are some. */
export function toPhrases(own: Partial<Phrases>): Phrases {
  return { ...defaultPhrases, ...own }
}
