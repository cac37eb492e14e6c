/** How enquiries are; public, so that it names nobody. */
export type EnquiryStatus = {
  /** Those that the CMS does not have yet. */
  waitingEnquiries: number
  /** How long the oldest of them has waited. */
  oldestEnquirySeconds: number
}
