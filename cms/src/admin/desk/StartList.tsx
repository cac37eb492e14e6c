import { describeCount } from '../publishing/words.ts'

const starts = [
  { href: '/admin/collections/case-studies/create', label: 'New case study' },
  { href: '/admin/collections/testimonials/create', label: 'New testimonial' },
  { href: '/admin/collections/partnerships/create', label: 'New partnership' },
  { href: '/admin/collections/writing/create', label: 'New piece of writing' },
  { href: '/admin/collections/services/create', label: 'New service' },
  { href: '/admin/collections/media/create', label: 'Add a picture or file' },
  { href: '/admin/globals/home', label: 'Edit the home page' },
] as const

/** Where the common jobs begin, and what people have asked. */
export function StartList({ enquiries }: { enquiries: number }) {
  return (
    <section aria-labelledby="desk-starts">
      <h2 id="desk-starts">Start</h2>
      <ul className="desk-starts">
        {starts.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {enquiries > 0 ? (
        <p className="desk-enquiries">
          <a href="/admin/collections/enquiries?where[status][equals]=new">
            {describeCount({ count: enquiries, one: 'new enquiry', many: 'new enquiries' })}
          </a>
        </p>
      ) : null}
    </section>
  )
}
