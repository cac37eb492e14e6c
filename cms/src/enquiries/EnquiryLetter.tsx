'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { toLetter } from './toLetter.ts'

/** An enquiry as one reads a letter: who wrote, from which page, and the words. */
export function EnquiryLetter() {
  const letter = toLetter(useDocumentInfo().savedDocumentData)
  if (letter === null) return null
  const { name, email, message, about } = letter
  return (
    <article className="enquiry-letter">
      <p className="enquiry-letter__from">
        <strong>{name}</strong> <span>{email}</span>
      </p>
      <p className="enquiry-letter__words">{message}</p>
      {about && (
        <p className="enquiry-letter__about">
          Came from the page{' '}
          {about.href === null ? `“${about.title}”` : <a href={about.href}>{about.title}</a>}
        </p>
      )}
    </article>
  )
}
