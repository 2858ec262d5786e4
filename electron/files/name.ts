/** A name that every file system takes, and that leads nowhere else. */
export function fileNameOf(suggested: string): string {
  const safe = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return safe === '' ? 'Kreds' : safe.slice(0, 150);
}
