import { Icon } from './Icon.tsx'

/** Above the form to sign in. */
export function Logo() {
  return (
    <span className="brand-logo">
      <Icon />
      Throughline
    </span>
  )
}
