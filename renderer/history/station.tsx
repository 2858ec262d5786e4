/** The station Historik. */
export function HistoryStation() {
  return null;
}
