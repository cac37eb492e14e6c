import type { EnquiryProblem } from '@throughline/shared'

/**
 * Sends the form without leaving it, so that what is wrong shows beside the field at once and nothing that was typed depends on the
 * connection. Without this the form works by itself; the words are in the page.
 */
const form = document.querySelector<HTMLFormElement>('[data-enquiry]')
const button = form?.querySelector('button')
const sentPath = '/contact/sent/'

async function requestProblems(action: string, body: URLSearchParams): Promise<EnquiryProblem[]> {
  try {
    const response = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
    const answer = (await response.json()) as { sent?: boolean; problems?: EnquiryProblem[] }
    return answer.sent === true ? [] : (answer.problems ?? ['unkept'])
  } catch {
    return ['unreached']
  }
}

function show(sender: HTMLFormElement, problems: EnquiryProblem[]): void {
  for (const sentence of sender.querySelectorAll<HTMLElement>('[data-problem]')) {
    sentence.hidden = !problems.some((problem) => problem === sentence.dataset['problem'])
  }
  const fields = [...sender.querySelectorAll<HTMLElement>('.field :is(input, textarea)')]
  const wrong = fields.filter((field) =>
    problems.some((problem) => field.id === `enquiry_${problem.replace(/-.*/, '')}`),
  )
  for (const field of fields) {
    if (wrong.includes(field)) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
  const place = wrong[0] ?? sender.querySelector<HTMLElement>('.problems')
  place?.focus()
}

async function send(sender: HTMLFormElement, pressed: HTMLButtonElement): Promise<void> {
  const words = pressed.textContent
  const typed = [...new FormData(sender)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ])
  pressed.setAttribute('aria-disabled', 'true')
  pressed.textContent = pressed.dataset['sending'] ?? words
  const problems = await requestProblems(sender.action, new URLSearchParams(typed))
  pressed.removeAttribute('aria-disabled')
  pressed.textContent = words
  if (problems.length > 0) return show(sender, problems)
  sender.reset()
  location.assign(sentPath)
}

if (form && button) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (button.getAttribute('aria-disabled') !== 'true') void send(form, button)
  })
}
