import { env } from '../../env.ts'
import { describeCount } from './words.ts'

/** The site reports at most so many. */
const mostPaths = 1000

function describePaths(paths: string[]): string {
  const pages = paths.filter((path) => path.endsWith('/')).length
  const files = paths.length - pages
  const parts = [
    pages > 0 || files === 0 ? describeCount({ count: pages, one: 'page', many: 'pages' }) : '',
    files > 0 ? describeCount({ count: files, one: 'other file', many: 'other files' }) : '',
  ]
  const words = parts.filter(Boolean).join(' and ')
  return paths.length >= mostPaths ? `At least ${words} changed` : `${words} changed`
}

/** Which pages and files of the public site differ from the release before, each linked to where visitors see it. */
export function ChangedPaths({ paths }: { paths: string[] }) {
  if (paths.length === 0) return <p className="publishing-quiet">No page changed.</p>
  return (
    <details className="publishing-paths">
      <summary>{describePaths(paths)}</summary>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={`${env.siteUrl}${path}`} target="_blank" rel="noreferrer">
              {path}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
