import type { MapEntry, MapStep, NetworkMap } from '../../../case/schema';

const entries: MapEntry[] = [
  { person: 'P2', sector: 'FAMILY', ring: 1 },
  { person: 'P9', sector: 'FAMILY', ring: 1 },
  { person: 'P12', sector: 'FAMILY', ring: 1 },
  { person: 'P4', sector: 'FAMILY', ring: 2 },
  { person: 'P5', sector: 'FAMILY', ring: 2 },
  { person: 'P10', sector: 'FAMILY', ring: 3 },
  { person: 'P8', sector: 'FAMILY', ring: 3 },
  { person: 'P14', sector: 'KIN', ring: 1 },
  { person: 'P17', sector: 'KIN', ring: 2 },
  { person: 'P18', sector: 'KIN', ring: 2 },
  { person: 'P19', sector: 'KIN', ring: 3 },
  { person: 'P20', sector: 'KIN', ring: null, noteDa: 'Nævnt, men Malou vidste ikke, hvor hun skulle stå.' },
  { person: 'P30', sector: 'FRIENDS', ring: 1 },
  { person: 'P31', sector: 'FRIENDS', ring: 3 },
  { person: 'P32', sector: 'LEISURE', ring: 2 },
  { person: 'P34', sector: 'PROFESSIONAL', ring: 2 },
];

/** Her friend and her brother came first; Daniel was moved away from the middle at the end. */
const order = ['P30', 'P12', 'P14', 'P9', 'P2', 'P32', 'P17', 'P18', 'P19', 'P4', 'P5', 'P31', 'P34', 'P20', 'P10'];
const steps: MapStep[] = [
  ...order.flatMap((id): MapStep[] =>
    entries.filter(({ person }) => person === id).map(({ person, sector, ring }) => ({ person, sector, ring })),
  ),
  { person: 'P8', sector: 'FAMILY', ring: 2 },
  { person: 'P8', sector: 'FAMILY', ring: 3, kind: 'moved' },
];

/** What Malou drew in August, finished that day. */
export const inAugust: NetworkMap = {
  id: 'N1',
  perspective: 'child',
  drawnOn: '2026-08-20',
  drawnWith: 'Malou og kontaktperson, tegnet på tablet',
  drawnAt: 'Skolens samtalerum',
  present: ['P34'],
  frozenOn: '2026-08-20',
  entries,
  steps,
  ties: [
    { from: 'P1', to: 'P2', supports: [{ kind: 'emotional', direction: 'mutual' }], stress: true },
    {
      from: 'P1',
      to: 'P14',
      supports: [
        { kind: 'emotional', direction: 'received' },
        { kind: 'respite', direction: 'received' },
      ],
    },
    { from: 'P1', to: 'P12', supports: [{ kind: 'emotional', direction: 'mutual' }] },
    { from: 'P1', to: 'P8', conflict: true },
    { from: 'P1', to: 'P17', supports: [{ kind: 'contact', direction: 'received' }] },
    { from: 'P1', to: 'P30', supports: [{ kind: 'emotional', direction: 'mutual' }] },
    { from: 'P1', to: 'P32', supports: [{ kind: 'transport', direction: 'received' }] },
    { from: 'P1', to: 'P34', supports: [{ kind: 'knowledge', direction: 'received' }] },
    { from: 'P14', to: 'P12', supports: [{ kind: 'contact', direction: 'given' }] },
    { from: 'P14', to: 'P17', supports: [{ kind: 'practical', direction: 'mutual' }] },
    { from: 'P17', to: 'P18' },
    { from: 'P31', to: 'P30' },
    { from: 'P31', to: 'P14', supports: [{ kind: 'transport', direction: 'given' }] },
    { from: 'P2', to: 'P14', conflict: true },
  ],
};

/** The same in November: her mother's partner is off the map, her aunt has found her place, and the uncles have come closer. */
export const inNovember: NetworkMap = {
  id: 'N5',
  perspective: 'child',
  drawnOn: '2026-11-12',
  drawnWith: 'Malou og rådgiver',
  drawnAt: 'Skolens samtalerum',
  entries: [
    { person: 'P2', sector: 'FAMILY', ring: 1 },
    { person: 'P9', sector: 'FAMILY', ring: 1 },
    { person: 'P12', sector: 'FAMILY', ring: 1 },
    { person: 'P4', sector: 'FAMILY', ring: 2 },
    { person: 'P5', sector: 'FAMILY', ring: 2 },
    { person: 'P10', sector: 'FAMILY', ring: 4 },
    { person: 'P14', sector: 'KIN', ring: 1 },
    { person: 'P17', sector: 'KIN', ring: 1 },
    { person: 'P18', sector: 'KIN', ring: 1 },
    { person: 'P19', sector: 'KIN', ring: 3 },
    { person: 'P20', sector: 'KIN', ring: 3 },
    { person: 'P30', sector: 'FRIENDS', ring: 1 },
    { person: 'P31', sector: 'FRIENDS', ring: 2 },
    { person: 'P32', sector: 'LEISURE', ring: 2 },
    { person: 'P34', sector: 'PROFESSIONAL', ring: 2 },
  ],
  ties: [
    { from: 'P1', to: 'P2', supports: [{ kind: 'emotional', direction: 'mutual' }] },
    {
      from: 'P1',
      to: 'P14',
      supports: [
        { kind: 'emotional', direction: 'received' },
        { kind: 'respite', direction: 'received' },
      ],
    },
    { from: 'P1', to: 'P12', supports: [{ kind: 'emotional', direction: 'mutual' }] },
    {
      from: 'P1',
      to: 'P17',
      supports: [
        { kind: 'contact', direction: 'received' },
        { kind: 'respite', direction: 'received' },
      ],
    },
    { from: 'P1', to: 'P18', supports: [{ kind: 'practical', direction: 'received' }] },
    { from: 'P1', to: 'P30', supports: [{ kind: 'emotional', direction: 'mutual' }] },
    { from: 'P1', to: 'P32', supports: [{ kind: 'transport', direction: 'received' }] },
    { from: 'P1', to: 'P34', supports: [{ kind: 'knowledge', direction: 'received' }] },
    { from: 'P14', to: 'P12', supports: [{ kind: 'contact', direction: 'given' }] },
    { from: 'P14', to: 'P17', supports: [{ kind: 'practical', direction: 'mutual' }] },
    { from: 'P17', to: 'P18' },
    { from: 'P31', to: 'P30' },
    { from: 'P31', to: 'P14', supports: [{ kind: 'transport', direction: 'given' }] },
    { from: 'P2', to: 'P14', stress: true },
  ],
};
