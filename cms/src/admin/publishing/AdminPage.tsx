import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload, TypedUser } from 'payload'
import type { ReactNode } from 'react'

/**
 * Who looks at a page of ours. Payload leaves pages of our own open to everyone, so each of them asks this first: whoever has not
 * signed in is sent to do so, and comes back to `path`.
 */
export function requireUser({
  props,
  path,
}: {
  props: Pick<AdminViewServerProps, 'initPageResult'>
  path: string
}): {
  user: TypedUser
  payload: Payload
} {
  const { req } = props.initPageResult
  const { canAccessAdmin } = props.initPageResult.permissions
  if (!req.user || !canAccessAdmin) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return { user: req.user, payload: req.payload }
}

/** The value of a parameter in the page's address; the first, where it is there more than once. */
export function readParameter({ props, name }: { props: AdminViewServerProps; name: string }): string | null {
  const value = props.searchParams?.[name]
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined || first === '' ? null : first
}

/** A page of ours in the frame of the admin. */
export function AdminPage({
  props,
  trail,
  children,
}: {
  props: AdminViewServerProps
  trail: { label: string; url?: string }[]
  children: ReactNode
}) {
  const { initPageResult, params, searchParams } = props
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={trail} />
      <main>
        <Gutter className="publishing">{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
