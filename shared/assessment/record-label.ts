/**
 * How a refusal, a contraindication or an attempt is called: "R1", "X1", "A1". An id that reads like that is kept, since the case's own
 * texts refer to it; any other gets its running number.
 */
export function recordLabel(records: readonly { readonly id: string }[] | null | undefined, id: string, letter: 'R' | 'X' | 'A'): string {
  if (/^[A-ZÆØÅ]{1,3}\d{1,4}$/.test(id)) return id;
  const place = (records ?? []).findIndex((record) => record.id === id);
  return place < 0 ? id : `${letter}${place + 1}`;
}
