import type { Text } from './text';

/** The words for what one person is to another: for a man, a woman, and where gender is neither or unknown. */
export type ByGender = Readonly<Record<'m' | 'f' | 'x', Text>>;

const word = (da: string, en: string): Text => ({ da, en });
const same = (text: Text): ByGender => ({ m: text, f: text, x: text });
const words = (m: [string, string], f: [string, string], x: [string, string]): ByGender => ({
  m: word(...m),
  f: word(...f),
  x: word(...x),
});

export const parentWords = {
  biological: words(['far', 'father'], ['mor', 'mother'], ['forælder', 'parent']),
  second: words(['medfar', 'co-father'], ['medmor', 'co-mother'], ['medforælder', 'co-parent']),
  adoptive: words(['adoptivfar', 'adoptive father'], ['adoptivmor', 'adoptive mother'], ['adoptivforælder', 'adoptive parent']),
  foster: words(['plejefar', 'foster father'], ['plejemor', 'foster mother'], ['plejeforælder', 'foster parent']),
  network_foster: words(
    ['netværksplejefar', 'kinship foster father'],
    ['netværksplejemor', 'kinship foster mother'],
    ['netværksplejeforælder', 'kinship foster parent'],
  ),
  private_foster: words(
    ['privat plejefar', 'private foster father'],
    ['privat plejemor', 'private foster mother'],
    ['privat plejeforælder', 'private foster parent'],
  ),
  respite: words(['aflastningsfar', 'respite carer'], ['aflastningsmor', 'respite carer'], ['aflastningsforælder', 'respite carer']),
  /** The partner whom a parent is married to. */
  step: words(['stedfar', 'stepfather'], ['stedmor', 'stepmother'], ['stedforælder', 'stepparent']),
  /** The partner whom a parent lives with. */
  pap: words(['papfar', 'stepfather'], ['papmor', 'stepmother'], ['papforælder', 'stepparent']),
  donor: same(word('donor', 'donor')),
  surrogate: words(['rugeforælder', 'surrogate'], ['rugemor', 'surrogate mother'], ['rugeforælder', 'surrogate']),
} as const;

export const childWords = {
  biological: words(['søn', 'son'], ['datter', 'daughter'], ['barn', 'child']),
  adoptive: words(['adoptivsøn', 'adopted son'], ['adoptivdatter', 'adopted daughter'], ['adoptivbarn', 'adopted child']),
  foster: words(['plejesøn', 'foster son'], ['plejedatter', 'foster daughter'], ['plejebarn', 'foster child']),
  step: words(['papsøn', 'stepson'], ['papdatter', 'stepdaughter'], ['papbarn', 'stepchild']),
  donor: same(word('donorbarn', 'donor-conceived child')),
  surrogate: same(word('rugebarn', 'surrogate child')),
} as const;

export const siblingWords = {
  full: words(['bror', 'brother'], ['søster', 'sister'], ['søskende', 'sibling']),
  older: words(['storebror', 'older brother'], ['storesøster', 'older sister'], ['ældre søskende', 'older sibling']),
  younger: words(['lillebror', 'younger brother'], ['lillesøster', 'younger sister'], ['yngre søskende', 'younger sibling']),
  twin: words(['tvillingebror', 'twin brother'], ['tvillingesøster', 'twin sister'], ['tvilling', 'twin']),
  half: words(['halvbror', 'half-brother'], ['halvsøster', 'half-sister'], ['halvsøskende', 'half-sibling']),
  step: words(['papbror', 'stepbrother'], ['papsøster', 'stepsister'], ['papsøskende', 'stepsibling']),
  foster: words(['plejebror', 'foster brother'], ['plejesøster', 'foster sister'], ['plejesøskende', 'foster sibling']),
  adoptive: words(['adoptivbror', 'adoptive brother'], ['adoptivsøster', 'adoptive sister'], ['adoptivsøskende', 'adoptive sibling']),
} as const;

export const grandparentWords = {
  m: words(['morfar', 'maternal grandfather'], ['mormor', 'maternal grandmother'], ['bedsteforælder (mors side)', 'maternal grandparent']),
  p: words(['farfar', 'paternal grandfather'], ['farmor', 'paternal grandmother'], ['bedsteforælder (fars side)', 'paternal grandparent']),
  x: words(['bedstefar', 'grandfather'], ['bedstemor', 'grandmother'], ['bedsteforælder', 'grandparent']),
} as const;

export const auntWords = {
  m: words(['morbror', 'maternal uncle'], ['moster', 'maternal aunt'], ['mors søskende', 'mother’s sibling']),
  p: words(['farbror', 'paternal uncle'], ['faster', 'paternal aunt'], ['fars søskende', 'father’s sibling']),
  x: words(['onkel', 'uncle'], ['tante', 'aunt'], ['forælders søskende', 'parent’s sibling']),
} as const;

export const kinWords = {
  greatGrandparent: words(['oldefar', 'great-grandfather'], ['oldemor', 'great-grandmother'], ['oldeforælder', 'great-grandparent']),
  greatGreatGrandparent: words(
    ['tipoldefar', 'great-great-grandfather'],
    ['tipoldemor', 'great-great-grandmother'],
    ['tipoldeforælder', 'great-great-grandparent'],
  ),
  grandchild: words(['barnebarn', 'grandson'], ['barnebarn', 'granddaughter'], ['barnebarn', 'grandchild']),
  greatGrandchild: words(['oldebarn', 'great-grandson'], ['oldebarn', 'great-granddaughter'], ['oldebarn', 'great-grandchild']),
  cousin: words(['fætter', 'cousin'], ['kusine', 'cousin'], ['fætter/kusine', 'cousin']),
  secondCousin: words(['grandfætter', 'second cousin'], ['grandkusine', 'second cousin'], ['grandfætter/-kusine', 'second cousin']),
  nephew: words(['nevø', 'nephew'], ['niece', 'niece'], ['søskendes barn', 'sibling’s child']),
  parentInLaw: words(['svigerfar', 'father-in-law'], ['svigermor', 'mother-in-law'], ['svigerforælder', 'parent-in-law']),
  siblingInLaw: words(['svoger', 'brother-in-law'], ['svigerinde', 'sister-in-law'], ['svoger/svigerinde', 'sibling-in-law']),
  childInLaw: words(['svigersøn', 'son-in-law'], ['svigerdatter', 'daughter-in-law'], ['svigerbarn', 'child-in-law']),
} as const;

export const partnerWords = {
  married: words(['mand', 'husband'], ['hustru', 'wife'], ['ægtefælle', 'spouse']),
  registered: same(word('registreret partner', 'registered partner')),
  cohabiting: same(word('samlever', 'cohabitant')),
  engaged: same(word('forlovede', 'fiancé(e)')),
  dating: same(word('kæreste', 'partner')),
  former_dating: same(word('ekskæreste', 'ex-partner')),
  separated: words(
    ['fraseparerede mand', 'separated husband'],
    ['fraseparerede hustru', 'separated wife'],
    ['fraseparerede ægtefælle', 'separated spouse'],
  ),
  divorced: words(['eksmand', 'ex-husband'], ['ekskone', 'ex-wife'], ['eksægtefælle', 'ex-spouse']),
  affair: same(word('elsker', 'lover')),
  living_apart: same(word('kæreste', 'partner')),
  secret_affair: same(word('hemmelige elsker', 'secret lover')),
  casual: same(word('flygtige bekendtskab', 'casual partner')),
  one_off: same(word('flygtige bekendtskab', 'one-off partner')),
  arranged: words(['mand', 'husband'], ['hustru', 'wife'], ['ægtefælle', 'spouse']),
  forced: words(
    ['mand (tvunget ægteskab)', 'husband (forced marriage)'],
    ['hustru (tvunget ægteskab)', 'wife (forced marriage)'],
    ['ægtefælle (tvunget ægteskab)', 'spouse (forced marriage)'],
  ),
  nullified: same(word('tidligere ægtefælle (omstødt)', 'former spouse (annulled)')),
  co_parents: same(word('medforælder', 'co-parent')),
  unknown: same(word('partner', 'partner')),
  ended: same(word('tidligere partner', 'former partner')),
  formerCohabitant: same(word('tidligere samlever', 'former cohabitant')),
} as const;

export const kinshipPhrases = {
  former: word('tidligere {word}', 'former {word}'),
  also: word('{first}; også {second}', '{first}; also {second}'),
  explained: word('{word} ({path})', '{word} ({path})'),
  commonMother: word('samme mor', 'same mother'),
  commonFather: word('samme far', 'same father'),
} as const;

/** "fars halvbror", "father's half-brother". */
export function possessive(owner: Text, owned: Text): Text {
  const danish = /[sxz]$/.test(owner.da) ? `${owner.da}’` : `${owner.da}s`;
  return { da: `${danish} ${owned.da}`, en: `${owner.en}’s ${owned.en}` };
}
