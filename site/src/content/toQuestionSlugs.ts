import { type LearningThread, toSlug } from '@throughline/shared'

/** The slugs of a thread's questions, each once. Words that hold no letter or digit have none. */
export function toQuestionSlugs({ thread }: { thread: Pick<LearningThread, 'questions'> }): string[] {
  return [...new Set(thread.questions.map(({ question }) => toSlug(question)).filter((slug) => slug !== ''))]
}
