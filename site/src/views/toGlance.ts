import type { LearningThread, Phrases } from '@throughline/shared'

/** One step of a thread in short: what it is called, where it is told, and its gist. */
export type GlanceStep = { id: string; label: string; gist: string }

/** With fewer steps than this, a thread is short already. */
const fewestSteps = 2
/** Characters of a gist. */
const gistLength = 120
/** Characters of several questions. */
const questionsLength = 200
const between = '\u00a0· '

/** The anchors of the parts of a thread. */
export const threadIds = {
  questions: 'thread_questions',
  rhythms: 'thread_rhythms',
  insights: 'thread_insights',
  change: 'thread_change',
  outputs: 'thread_outputs',
  unknowns: 'thread_unknowns',
} as const

/** A thread in short, step by step; nothing where it has fewer than two. */
export function toGlance(thread: LearningThread, phrases: Phrases): GlanceStep[] {
  const { questions, rhythms, insights, outputs, unknowns } = thread
  const steps = [
    { id: threadIds.questions, label: toQuestionLabel(thread, phrases), gist: listQuestions(questions) },
    { id: threadIds.rhythms, label: phrases.threadRhythms, gist: listNames(rhythms.map(({ name }) => name)) },
    { id: threadIds.insights, label: phrases.threadInsights, gist: toGist(insights[0]?.insight) },
    {
      id: threadIds.change,
      label: phrases.threadChanges,
      gist: toGist(insights.find(({ change }) => change !== null)?.change),
    },
    {
      id: threadIds.outputs,
      label: phrases.threadOutputs,
      gist: listNames(outputs.map(({ title }) => title)),
    },
    { id: threadIds.unknowns, label: phrases.threadUnknowns, gist: toGist(unknowns[0]) },
  ].flatMap(({ gist, ...step }) => (gist ? { ...step, gist } : []))
  return steps.length < fewestSteps ? [] : steps
}

/** What the part of the questions is called. */
export function toQuestionLabel({ questions }: { questions: readonly unknown[] }, phrases: Phrases): string {
  return questions.length === 1 ? phrases.threadQuestion : phrases.threadQuestions
}

/** As many whole questions as fit; a first one that is longer, in short. */
function listQuestions([first, ...others]: LearningThread['questions']): string {
  let line = toGist(first?.question)
  for (const { question } of others) {
    if (line.length + question.length >= questionsLength) break
    line += between + question
  }
  return line
}

function listNames(names: readonly string[]): string {
  return toGist(names.join(between))
}

/** The first words, cut where a word ends; none where there are none. */
function toGist(words: string | null | undefined): string {
  const line = (words ?? '').replace(/\s*\n\s*/g, ' ')
  if (line.length <= gistLength) return line
  return `${line.slice(0, gistLength).replace(/[\s,;:.–-]*\s\S*$/, '')}…`
}
