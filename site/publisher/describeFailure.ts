/**
 * What the health check tells of a failed step. It is public, so it names no page, no document and no address; the log has
 * the whole story.
 */
const messages: Record<string, string> = {
  sync: 'The CMS did not answer as expected. Publications wait there and go live when it does.',
  render: 'The site could not be rendered. The release before it stays.',
  store: 'The release could not be stored. The release before it stays.',
  swap: 'The release could not be put in place. The release before it stays.',
  confirm: 'The new release was not seen at the public address.',
  report: 'The CMS could not be told what is live.',
}

export function describeFailure(step: string): string {
  return messages[step] ?? 'A release failed. The release before it stays.'
}
