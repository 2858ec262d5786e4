/** The station Bilag. */
export function AttachmentStation() {
  return null;
}
