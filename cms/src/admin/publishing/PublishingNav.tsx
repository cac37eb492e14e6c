'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Entry = { href: string; label: string; isOwners?: boolean }

const entries: Entry[] = [
  { href: '/admin/publishing', label: 'Releases' },
  { href: '/admin/collections/publications', label: 'Publications' },
  { href: '/admin/collections/scheduled-changes', label: 'Scheduled' },
  { href: '/admin/collections/draft-links', label: 'Shared drafts' },
  { href: '/admin/collections/webhook-targets', label: 'Places to tell', isOwners: true },
  { href: '/admin/collections/webhook-deliveries', label: 'Messages sent', isOwners: true },
]

/** The Publishing group of the navigation: a page of our own, and the collections that belong to it. */
export function PublishingNav() {
  const { user } = useAuth()
  const pathname = usePathname()
  const isOwner = user?.['role'] === 'owner'
  return (
    <NavGroup label="Publishing">
      {entries
        .filter((entry) => isOwner || !entry.isOwners)
        .map(({ href, label }) => {
          const isHere = pathname === href || pathname.startsWith(`${href}/`)
          return (
            <Link
              key={href}
              className="nav__link"
              href={href}
              prefetch={false}
              {...(isHere ? { 'aria-current': 'page' as const } : {})}
            >
              {isHere ? <div className="nav__link-indicator" /> : null}
              <span className="nav__link-label">{label}</span>
            </Link>
          )
        })}
    </NavGroup>
  )
}
