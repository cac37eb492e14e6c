/** What can be wrong with an enquiry that is sent, by field, … */
export const enquiryFieldProblems = [
  'name-missing',
  'name-wrong',
  'email-missing',
  'email-wrong',
  'message-missing',
  'message-long',
] as const
export type EnquiryFieldProblem = (typeof enquiryFieldProblems)[number]

/**
 * … and as a whole: `look` at the marked fields; send it `again`, which a person does and a program does not; too `many` came from one
 * connection; it is `unkept`, because it could not be stored; the site was `unreached` (only a script can say that).
 */
export const enquiryFormProblems = ['look', 'again', 'many', 'unkept', 'unreached'] as const
export type EnquiryFormProblem = (typeof enquiryFormProblems)[number]

/** The page with the form holds a sentence for each, hidden; the site's server, or the script, shows those that apply. */
export type EnquiryProblem = EnquiryFieldProblem | EnquiryFormProblem
