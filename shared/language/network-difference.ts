import type { Perspective } from '../case/schema';
import type { Text } from './text';

/** A map by whose it is: as the subject of a sentence, and as whose version. */
export const owners: Readonly<Record<Perspective, { readonly who: Text; readonly version: Text }>> = {
  child: { who: { da: 'barnet', en: 'the child' }, version: { da: 'barnets udgave', en: 'the child’s version' } },
  mother: { who: { da: 'mor', en: 'the mother' }, version: { da: 'mors udgave', en: 'the mother’s version' } },
  father: { who: { da: 'far', en: 'the father' }, version: { da: 'fars udgave', en: 'the father’s version' } },
  other: {
    who: { da: 'den anden omsorgsperson', en: 'the other carer' },
    version: { da: 'den anden omsorgspersons udgave', en: 'the other carer’s version' },
  },
  combined: { who: { da: 'samlet', en: 'combined' }, version: { da: 'den samlede udgave', en: 'the combined version' } },
};

export const differenceWords = {
  version: { da: '{owner} udgave', en: '{owner} version' },
  datedVersion: { da: '{version} {date}', en: '{version} of {date}' },
  title: { da: 'Forskelle: {a} og {b}', en: 'Differences: {a} and {b}' },
  none: { da: 'De to kort viser det samme.', en: 'The two maps show the same.' },
  only: { da: 'Kun i {version}: {name}', en: 'Only in {version}: {name}' },
  ring: { da: '{name}: {a} {near}, {b} {far}', en: '{name}: {a} {near}, {b} {far}' },
  sector: { da: '{name}: {a} under {one}, {b} under {other}', en: '{name}: {a} under {one}, {b} under {other}' },
  onlyTie: { da: 'Kun i {version}: {names} ({tie})', en: 'Only in {version}: {names} ({tie})' },
  tie: { da: '{names}: {a} {one}, {b} {other}', en: '{names}: {a} {one}, {b} {other}' },
  tray: { da: 'nævnt uden plads', en: 'named without a place' },
  tied: { da: 'forbundet', en: 'tied' },
  added: { da: 'Ny den {date}: {name}', en: 'New on {date}: {name}' },
  removed: { da: 'Ikke længere på kortet den {date}: {name}', en: 'No longer on the map on {date}: {name}' },
  closer: { da: 'Rykket tættere på: {name}, fra {from} til {to}', en: 'Moved closer: {name}, from {from} to {to}' },
  further: { da: 'Rykket længere væk: {name}, fra {from} til {to}', en: 'Moved further away: {name}, from {from} to {to}' },
  movedSector: { da: '{name}: fra {from} til {to}', en: '{name}: from {from} to {to}' },
  newTie: { da: 'Ny forbindelse: {names} ({tie})', en: 'New tie: {names} ({tie})' },
  goneTie: { da: 'Forbindelsen er væk: {names} ({tie})', en: 'The tie is gone: {names} ({tie})' },
  changedTie: { da: '{names}: fra {from} til {to}', en: '{names}: from {from} to {to}' },
} satisfies Record<string, Text>;

/** What the picture of two maps shows. */
export const differenceLegend = {
  onlyA: { da: 'Kun i {a}', en: 'Only in {a}' },
  onlyB: { da: 'Kun i {b}', en: 'Only in {b}' },
  placeA: { da: 'Pladsen i {a}', en: 'The place in {a}' },
  placeB: { da: 'Pladsen i {b}', en: 'The place in {b}' },
  closer: { da: 'Tættere på i {b}', en: 'Closer in {b}' },
  further: { da: 'Længere væk i {b}', en: 'Further away in {b}' },
  sector: { da: 'I en anden sektor i {b}', en: 'In another sector in {b}' },
  same: { da: 'Ens i begge', en: 'Alike in both' },
  onlyTieA: { da: 'Bånd kun i {a}', en: 'Tie only in {a}' },
  onlyTieB: { da: 'Bånd kun i {b}', en: 'Tie only in {b}' },
  tie: { da: 'Båndet er beskrevet forskelligt', en: 'The tie is told differently' },
} satisfies Record<string, Text>;
