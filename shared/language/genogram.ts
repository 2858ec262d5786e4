import type { Text } from './text';

const text = (da: string, en: string): Text => ({ da, en });

export const lossLabel = {
  miscarriage: text('Spontan abort', 'Miscarriage'),
  termination: text('Provokeret abort', 'Termination'),
  stillbirth: text('Dødfødt', 'Stillborn'),
  ectopic: text('Graviditet uden for livmoderen', 'Ectopic pregnancy'),
  week: text('uge {week}', 'week {week}'),
} as const;

export const personSymbolWords = {
  man: text('Mand eller dreng', 'Man or boy'),
  woman: text('Kvinde eller pige', 'Woman or girl'),
  other: text('Nonbinær eller andet køn', 'Non-binary or other gender'),
  unknown: text('Køn ikke oplyst', 'Gender not known'),
  placeholderMan: text('Ukendt mand', 'Unknown man'),
  placeholderWoman: text('Ukendt kvinde', 'Unknown woman'),
  placeholder: text('Ukendt person', 'Unknown person'),
  pregnancy: text('Graviditet', 'Pregnancy'),
  miscarriage: text('Spontan abort', 'Miscarriage'),
  termination: text('Provokeret abort', 'Termination'),
  stillbirthBoy: text('Dødfødt dreng', 'Stillborn boy'),
  stillbirthGirl: text('Dødfødt pige', 'Stillborn girl'),
  stillbirth: text('Dødfødt', 'Stillborn'),
  ectopic: text('Graviditet uden for livmoderen', 'Ectopic pregnancy'),
  groupMen: text('Gruppe af n mænd eller drenge', 'Group of n men or boys'),
  groupWomen: text('Gruppe af n kvinder eller piger', 'Group of n women or girls'),
  group: text('Gruppe af n personer', 'Group of n persons'),
  pet: text('Kæledyr', 'Pet'),
  organisation: text('Institution eller organisation', 'Institution or organisation'),
} as const;

export const markWords = {
  index: text('Barnet, sagen handler om', 'The child this case is about'),
  dead: text('Død', 'Deceased'),
  ghost: text('Endnu ikke født eller begyndt den dag', 'Not yet born or begun on that day'),
  past: text('Relation, der er forbi', 'Relation that is over'),
  protected: text('Beskyttet navn eller adresse', 'Protected name or address'),
  secondHome: text('Bor her en del af tiden', 'Lives here part of the time'),
  migration: text('Indvandret', 'Has migrated'),
  cultures: text('Har levet i flere kulturer', 'Has lived in several cultures'),
  secret: text('Hemmelighed: kun nogle ved det', 'Secret: only some know of it'),
  donor: text('Donor', 'Donor'),
  surrogate: text('Rugemor', 'Surrogate'),
  custody: text('Forældremyndighed: peger mod den, der har den', 'Custody: points to who holds it'),
  custodyShared: text('Fælles forældremyndighed', 'Shared custody'),
  custodyOther: text('En anden har forældremyndigheden', 'Someone else holds custody'),
} as const;

export const conditionSymbolWords = {
  suspected: text('Formodet sygdom eller misbrug', 'Suspected illness or addiction'),
  recovery: text('I bedring', 'In recovery'),
  several: text('Flere på én gang: hver sin kvart', 'Several at once: a quarter each'),
} as const;

export const groupTitles = {
  loose: text('Uden kendt slægtskab', 'No known family tie'),
  outside: text('Uden for familien', 'Outside the family'),
} as const;

/** Lines between two that are no kind of couple by themselves. */
export const coupleMarkWords = {
  parents: text('Forældre sammen; forhold ikke oplyst', 'Parents together; relationship not known'),
  alone: text('Den anden forælder er ikke tegnet', 'The other parent is not drawn'),
  consanguineous: text('I slægt med hinanden', 'Related by blood'),
  reconciled: text('Fandt sammen igen efter et brud', 'Reconciled after a separation'),
  remarried: text('Fandt sammen igen efter skilsmisse', 'Together again after a divorce'),
} as const;

/** Written above a couple's line, with the year. */
export const coupleEventShort = {
  started: text('k. {year}', 'r. {year}'),
  engaged: text('forl. {year}', 'eng. {year}'),
  moved_in: text('saml. {year}', 'coh. {year}'),
  married: text('g. {year}', 'm. {year}'),
  registered: text('reg. {year}', 'reg. {year}'),
  living_apart: text('hver sit {year}', 'apart {year}'),
  separated: text('s. {year}', 's. {year}'),
  divorced: text('d. {year}', 'd. {year}'),
  nullified: text('omst. {year}', 'null. {year}'),
  ended: text('s. {year}', 's. {year}'),
  reconciled: text('igen {year}', 'again {year}'),
  remarried: text('g. {year}', 'm. {year}'),
  /** Stands above the one who died. */
  death: text('', ''),
  /** The beginning of what has no word: an affair, a casual relationship. */
  plain: text('{year}', '{year}'),
} as const;

/** What stands by the line of a child who lives or lived with someone, after the years. */
export const livedWith = {
  foster: text('pleje', 'foster'),
  network_foster: text('netværkspleje', 'kin foster'),
  private_foster: text('privat pleje', 'private foster'),
  respite: text('støtteophold', 'respite'),
} as const;

export const childSymbolWords = {
  biological: text('Barn', 'Child'),
  adoptive: text('Adopteret (A)', 'Adopted (A)'),
  foster: text('I plejefamilie (LW: boet dér fra–til)', 'In a foster family (LW: lived with, from–to)'),
  network_foster: text('I netværksplejefamilie', 'In a network foster family'),
  private_foster: text('I privat pleje', 'In private foster care'),
  respite: text('I støtteophold', 'In respite stays'),
  step: text('Stedbarn', 'Stepchild'),
  donor: text('Donor (D)', 'Donor (D)'),
  surrogate: text('Rugemor (S)', 'Surrogate (S)'),
  identical: text('Enæggede tvillinger', 'Identical twins'),
  fraternal: text('Toæggede tvillinger', 'Fraternal twins'),
  unknown: text('Tvillinger, en- eller toæggede er ikke oplyst', 'Twins, zygosity not known'),
} as const;

export const sceneWords = {
  title: text('Genogram', 'Genogram'),
} as const;

export const describeWords = {
  child: text('barnet, sagen handler om', 'the child this case is about'),
  persons: text('{count} personer: {list}.', '{count} persons: {list}.'),
  years: text('{years} år', '{years} years old'),
  dead: text('død {date}', 'died {date}'),
  notBorn: text('endnu ikke født', 'not yet born'),
  due: text('termin {date}', 'due {date}'),
  group: text('gruppe af {count}', 'group of {count}'),
  unsure: text('formodet', 'suspected'),
  migrated: text('indvandret {year}', 'migrated {year}'),
  migratedFrom: text('indvandret fra {country}', 'migrated from {country}'),
  knownBy: text('kun kendt af {list}', 'known only by {list}'),
  notBegun: text('endnu ikke begyndt', 'not yet begun'),
  over: text('forbi', 'over'),
  custody: text('Forældremyndighed: {list}.', 'Custody: {list}.'),
  holds: text('{child} – {list}', '{child} – {list}'),
  secretParents: text('Forældreskab, som kun nogle kender: {list}.', 'Parentage that only some know of: {list}.'),
  others: text('Børn hos andre: {list}.', 'Children with others: {list}.'),
  other: text('{child} hos {parents}: {kind}', '{child} with {parents}: {kind}'),
  couples: text('Par: {list}.', 'Couples: {list}.'),
  couple: text('{a} og {b}: {kind}', '{a} and {b}: {kind}'),
  home: text('{home}: {list}.', '{home}: {list}.'),
  relations: text('Relationer: {list}.', 'Relations: {list}.'),
  relation: text('fra {from} til {to}: {kind}', 'from {from} to {to}: {kind}'),
} as const;

/** Small lines below a name. */
export const detailWords = {
  due: text('termin {date}', 'due {date}'),
  fromSince: text('{country}, hertil {year}', '{country}, came {year}'),
  migrated: text('Indvandret {year}', 'Migrated {year}'),
  speaks: text('Taler {language}', 'Speaks {language}'),
} as const;

/** The headings of the symbol sheet and of the search for symbols. */
export const symbolGroupWords = {
  persons: text('Personer', 'Persons'),
  marks: text('Mærker ved personer', 'Marks by persons'),
  conditions: text('Sygdom, misbrug og handicap', 'Illness, addiction and disability'),
  couples: text('Par', 'Couples'),
  endings: text('Brud og forsoning', 'Endings and reconciliation'),
  children: text('Børn og deres forældre', 'Children and their parents'),
  households: text('Husstande og anbringelser', 'Households and placements'),
  relations: text('Relationer', 'Relations'),
  badges: text('Inddragelse', 'Involvement'),
} as const;

export const sheetWords = {
  title: text('Symboler i genogrammet', 'Genogram symbols'),
  note: text(
    'Efter McGoldrick, Gerson & Petry; køn og sygdom efter Bennett m.fl. (NSGC 2022). Ingen betydning ligger i farven alene.',
    'After McGoldrick, Gerson & Petry; gender and illness after Bennett et al. (NSGC 2022). Nothing is told by colour alone.',
  ),
  writtenHeading: text('Det, der skrives', 'What is written'),
  written: {
    born: { short: '1943', text: text('Født; over symbolet, til venstre', 'Born; above the symbol, left') },
    died: { short: '2002', text: text('Død; over symbolet, til højre', 'Died; above the symbol, right') },
    age: { short: '12', text: text('Alder inde i symbolet; hos døde alderen ved døden', 'Age inside the symbol; of the dead, at death') },
    about: { short: 'ca. 1943', text: text('Omtrent det år', 'About that year') },
    before: { short: 'før 1950', text: text('Før det år', 'Before that year') },
    after: { short: 'efter 1950', text: text('Efter det år', 'After that year') },
    adopted: { short: 'A ’97', text: text('Adopteret i 1997', 'Adopted in 1997') },
    lived: { short: 'LW 98–99', text: text('Boede dér 1998–1999 (lived with)', 'Lived there 1998–1999 (lived with)') },
  },
  page: `# Symbols

Made from the registry in \`shared/genogram/symbols\` by \`npm run symbols\`, together with the printed sheet: [symbols-1.svg](symbols-1.svg), [symbols-2.svg](symbols-2.svg) (A4).
`,
} as const;
