/** Says something in the frame of the preview; null: nothing any more. */
export function createNote(frame: () => HTMLElement | null): (words: string | null) => void {
  return (words) => {
    const place = frame()?.querySelector<HTMLElement>('[role="status"]')
    if (!place) return
    place.hidden = words === null
    place.textContent = words
  }
}
