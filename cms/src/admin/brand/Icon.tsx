/** The thread: a line that goes on. At the head of each page of the admin. */
export function Icon() {
  return (
    <svg
      className="brand-icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 15c3.5 0 4.5-7 8-7s3.2 8 6 8 3.5-5 6-5" />
    </svg>
  )
}
