'use client'

import { useState } from 'react'

import { toPaths } from './changedPathList.ts'
import { describeCount } from './words.ts'

/** The site reports at most so many. */
const mostPaths = 1000

function describeNumbers({ pages, files }: { pages: number; files: number }): string {
  const parts = [
    pages > 0 ? describeCount({ count: pages, one: 'page', many: 'pages' }) : '',
    files > 0 ? describeCount({ count: files, one: 'other file', many: 'other files' }) : '',
  ]
  const words = parts.filter(Boolean).join(' and ')
  return pages + files >= mostPaths ? `At least ${words} changed` : `${words} changed`
}

async function requestPaths(releaseId: number): Promise<string[] | null> {
  try {
    const response = await fetch(`/api/releases/${releaseId}?depth=0&select[changedPaths]=true`)
    const release = (await response.json()) as { changedPaths?: unknown }
    return response.ok ? toPaths(release.changedPaths) : null
  } catch {
    return null
  }
}

/** Which pages and files of the public site differ from the release before, each linked to where visitors see it. */
export function ChangedPaths({
  releaseId,
  siteUrl,
  changed: { first, pages, files },
}: {
  releaseId: number
  /** The public address of the site. */
  siteUrl: string
  changed: { first: string[]; pages: number; files: number }
}) {
  const [all, setAll] = useState<string[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const count = pages + files
  if (count === 0) return <p className="publishing-quiet">No page changed.</p>
  const paths = all ?? first
  const showAll = async () => {
    const found = await requestPaths(releaseId)
    setAll(found)
    setHasFailed(found === null)
  }
  return (
    <details className="publishing-paths">
      <summary>{describeNumbers({ pages, files })}</summary>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={`${siteUrl}${path}`} target="_blank" rel="noreferrer">
              {path}
            </a>
          </li>
        ))}
      </ul>
      {paths.length < count ? (
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => void showAll()}
        >
          Show all {count.toLocaleString('en-GB')}
        </button>
      ) : null}
      {hasFailed ? <p role="status">They could not be loaded. Try again.</p> : null}
    </details>
  )
}
