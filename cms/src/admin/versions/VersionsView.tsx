import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { Fragment } from 'react'

import { requireUser } from '../publishing/AdminPage.tsx'
import { Moment } from '../publishing/Moment.tsx'
import { findVersions, type VersionState } from './findVersions.ts'

const words: Record<VersionState, string> = {
  seen: 'What visitors see',
  'newest draft': 'The newest draft',
  published: 'Published earlier',
  draft: 'An earlier draft',
}

const toLabel = (label: unknown): string => (typeof label === 'string' ? label : '')

/** The versions of a document: when each was written, by whom, and whether visitors saw it. */
export async function VersionsView(props: DocumentViewServerProps) {
  const { hasPublishedDoc, initPageResult, routeSegments, versions: place } = props
  const { collectionConfig, docID, globalConfig } = initPageResult
  const slug = collectionConfig?.slug ?? globalConfig?.slug ?? ''
  const { user, payload } = requireUser({ props, path: `/admin/${routeSegments.join('/')}` })
  const id = docID === undefined ? undefined : String(docID)
  const versions = await findVersions({ slug, id, payload, user, isPublic: hasPublishedDoc })
  // In the drawer of a comparison a version is not opened but chosen.
  const isChoosing = place?.useVersionDrawerCreatedAtCell === true
  const base = `/admin/${routeSegments.slice(0, routeSegments.indexOf('versions') + 1).join('/')}`
  const Frame = place?.disableGutter === true ? Fragment : Gutter
  return (
    <>
      {isChoosing ? null : (
        <SetDocumentStepNav
          {...(collectionConfig && {
            collectionSlug: collectionConfig.slug,
            useAsTitle: collectionConfig.admin.useAsTitle,
          })}
          {...(globalConfig && { globalSlug: globalConfig.slug, useAsTitle: globalConfig.slug })}
          {...(docID !== undefined && { id: docID })}
          isTrashed={routeSegments[2] === 'trash'}
          pluralLabel={toLabel(collectionConfig?.labels.plural)}
          view="Versions"
        />
      )}
      <main className="versions-list">
        <Frame>
          {versions.length === 0 ? (
            <p>There are none yet. One is kept each time something is published, and of drafts.</p>
          ) : null}
          <table hidden={versions.length === 0}>
            <thead>
              <tr>
                <th scope="col">Saved</th>
                <th scope="col">By</th>
                <th scope="col">What it was</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ id: version, at, by, state }) => (
                <tr key={version}>
                  <td>
                    <a href={isChoosing ? `?versionFrom=${version}` : `${base}/${version}`}>
                      <Moment iso={at} withDistance={false} />
                    </a>
                  </td>
                  <td>{by ?? 'Not known'}</td>
                  <td>{words[state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Frame>
      </main>
    </>
  )
}
