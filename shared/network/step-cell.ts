import type { MapEntry, Ring } from '../case/schema';

export type CellStep = 'nearer' | 'further' | 'on' | 'back';

export const cellSteps: Readonly<Record<string, CellStep>> = {
  ArrowUp: 'nearer',
  ArrowDown: 'further',
  ArrowRight: 'on',
  ArrowLeft: 'back',
};

/** The next cell nearer the middle, further out (at last the tray), or round the map. */
export function nextCell(
  sectors: readonly string[],
  rings: readonly Ring[],
  entry: Pick<MapEntry, 'sector' | 'ring'>,
  step: CellStep,
): { readonly sector: string; readonly ring: Ring | null } {
  const at = Math.max(0, sectors.indexOf(entry.sector));
  const turn = step === 'on' ? 1 : step === 'back' ? -1 : 0;
  const sector = sectors[(at + turn + sectors.length) % sectors.length] ?? entry.sector;
  const away = step === 'further' ? 1 : step === 'nearer' ? -1 : 0;
  const next = Math.max(1, (entry.ring ?? rings.length + 1) + away);
  return { sector, ring: next > rings.length ? null : (next as Ring) };
}
