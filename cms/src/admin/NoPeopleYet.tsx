import { Logo } from './brand/Logo.tsx'

/** In the place of Payload's form for the first person: ours is made when the system starts, and nobody else may make one. */
export function NoPeopleYet() {
  return (
    <section className="no-people">
      <Logo />
      <h1>Nobody can sign in yet</h1>
      <p>
        The first account is made when the system starts, with the address in <code>ADMIN_EMAIL</code> and the
        password in <code>ADMIN_PASSWORD</code>; where none is set, a password is made and shown once. Start
        the system again, then <a href="/admin/login">sign in</a>.
      </p>
    </section>
  )
}
