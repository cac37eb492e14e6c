import { enquiryLimits, type EnquiryFieldProblem, isEmailAddress } from '@throughline/shared'

import type { TypedEnquiry } from './TypedEnquiry.ts'

/** What is wrong with the fields, in the order of the form; at most one thing a field. */
export function findProblems({ name, email, message }: TypedEnquiry): EnquiryFieldProblem[] {
  const problems: (EnquiryFieldProblem | null)[] = [
    findNameProblem(name),
    findEmailProblem(email),
    findMessageProblem(message),
  ]
  return problems.filter((problem) => problem !== null)
}

function findNameProblem(name: string): EnquiryFieldProblem | null {
  if (name === '') return 'name-missing'
  return name.length > enquiryLimits.name || /\p{Cc}/u.test(name) ? 'name-wrong' : null
}

function findEmailProblem(email: string): EnquiryFieldProblem | null {
  if (email === '') return 'email-missing'
  return isEmailAddress(email) ? null : 'email-wrong'
}

function findMessageProblem(message: string): EnquiryFieldProblem | null {
  if (message.trim() === '') return 'message-missing'
  return message.length > enquiryLimits.message ? 'message-long' : null
}
