import { ActionButton } from '../ActionButton.tsx'
import { Moment } from '../publishing/Moment.tsx'
import type { PlanEntry } from './findPlans.ts'

const words = { publish: 'goes live', withdraw: 'is withdrawn' } as const

function Refused({ plan }: { plan: PlanEntry }) {
  const { href, title, change, at, reason, slug, id } = plan
  return (
    <li className="desk-refused">
      <a href={href}>{title}</a>
      <span>
        {change === 'publish' ? 'Was not published' : 'Was not withdrawn'}
        {at === null ? '' : ' '}
        {at === null ? null : <Moment iso={at} form="short" />}: {reason}
      </span>
      <ActionButton action="unschedule" body={{ slug, id, change }} about={title}>
        Noted
      </ActionButton>
    </li>
  )
}

/** What is published or withdrawn by itself, and when; and what could not be. */
export function PlanList({ plans }: { plans: PlanEntry[] }) {
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="desk-plans">
      <h2 id="desk-plans">Scheduled</h2>
      <ul className="desk-list">
        {plans.map((plan) =>
          plan.reason === null ? (
            <li key={`${plan.key} ${plan.change}`}>
              <a href={plan.href}>{plan.title}</a>
              <span className="publishing-quiet">
                {words[plan.change]} {plan.at === null ? null : <Moment iso={plan.at} form="short" />}
                {plan.by === null ? '' : ` · by ${plan.by}`}
              </span>
            </li>
          ) : (
            <Refused key={`${plan.key} ${plan.change}`} plan={plan} />
          ),
        )}
      </ul>
    </section>
  )
}
