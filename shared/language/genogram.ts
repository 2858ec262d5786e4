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
  pet: text('Kæledyr', 'Pet'),
  organisation: text('Institution eller organisation', 'Institution or organisation'),
} as const;

export const markWords = {
  index: text('Barnet, sagen handler om', 'The child this case is about'),
  dead: text('Død', 'Deceased'),
  protected: text('Beskyttet navn eller adresse', 'Protected name or address'),
  household: text('Husstand', 'Household'),
  secondHome: text('Bor her en del af tiden', 'Lives here part of the time'),
} as const;

export const groupTitles = {
  loose: text('Uden kendt slægtskab', 'No known family tie'),
  outside: text('Uden for familien', 'Outside the family'),
} as const;

export const coupleSymbolWords = {
  married: text('Gift', 'Married'),
  registered: text('Registreret partnerskab', 'Registered partnership'),
  cohabiting: text('Samlevende', 'Cohabiting'),
  engaged: text('Forlovet', 'Engaged'),
  dating: text('Kærester', 'In a relationship'),
  former_dating: text('Tidligere kærester', 'Formerly in a relationship'),
  separated: text('Separeret eller flyttet fra hinanden', 'Separated'),
  divorced: text('Skilt', 'Divorced'),
  affair: text('Affære', 'Affair'),
  casual: text('Flygtigt forhold', 'Casual relationship'),
  co_parents: text('Kun forældre sammen', 'Parents together only'),
  unknown: text('Forhold ikke oplyst', 'Kind of relationship not known'),
  parents: text('Forældre sammen; forhold ikke oplyst', 'Parents together; relationship not known'),
  alone: text('Den anden forælder er ikke tegnet', 'The other parent is not drawn'),
  ended: text('Ophørt samliv', 'Ended cohabitation'),
  consanguineous: text('I slægt med hinanden', 'Related by blood'),
} as const;

/** Written above a couple's line, with the year. */
export const coupleShort = {
  married: text('g. {year}', 'm. {year}'),
  registered: text('reg. {year}', 'reg. {year}'),
  cohabiting: text('saml. {year}', 'coh. {year}'),
  engaged: text('forl. {year}', 'eng. {year}'),
  dating: text('k. {year}', 'r. {year}'),
  former_dating: text('k. {year}', 'r. {year}'),
  separated: text('g. {year}', 'm. {year}'),
  divorced: text('g. {year}', 'm. {year}'),
  affair: text('{year}', '{year}'),
  casual: text('{year}', '{year}'),
  co_parents: text('{year}', '{year}'),
  unknown: text('{year}', '{year}'),
  end: { divorced: text('d. {year}', 'd. {year}'), other: text('s. {year}', 's. {year}') },
} as const;

export const childSymbolWords = {
  biological: text('Barn', 'Child'),
  adoptive: text('Adopteret (A)', 'Adopted (A)'),
  foster: text('Plejebarn (LW: boet dér fra–til)', 'Foster child (LW: lived with, from–to)'),
  network_foster: text('I netværkspleje', 'In kinship foster care'),
  private_foster: text('I privat pleje', 'In private foster care'),
  step: text('Stedbarn', 'Stepchild'),
  donor: text('Donor (D)', 'Donor (D)'),
  surrogate: text('Rugemor (S)', 'Surrogate (S)'),
  identical: text('Enæggede tvillinger', 'Identical twins'),
  fraternal: text('Tveæggede tvillinger', 'Fraternal twins'),
  unknown: text('Tvillinger, en- eller tveæggede er ikke oplyst', 'Twins, zygosity not known'),
} as const;

export const sceneWords = {
  title: text('Genogram', 'Genogram'),
} as const;

export const relationSymbolWords = {
  plain: text('Forbundet', 'Connected'),
  close: text('Nær', 'Close'),
  very_close: text('Meget nær', 'Very close'),
  fused: text('Sammensmeltet', 'Fused'),
  distant: text('Fjern', 'Distant'),
  conflict: text('Konflikt', 'Conflict'),
  close_conflict: text('Nær og i konflikt', 'Close and in conflict'),
  fused_conflict: text('Sammensmeltet og i konflikt', 'Fused and in conflict'),
  cut_off: text('Brud', 'Cut off'),
  cut_off_repaired: text('Brud, der er helet', 'Cut-off repaired'),
  focused_on: text('Optaget af', 'Focused on'),
  focused_on_negatively: text('Negativt optaget af', 'Focused on negatively'),
  violence: text('Vold', 'Violence'),
  threat: text('Trusler', 'Threats'),
  emotional_abuse: text('Psykisk vold', 'Emotional abuse'),
  sexual_abuse: text('Seksuelt overgreb', 'Sexual abuse'),
  neglect: text('Omsorgssvigt', 'Neglect'),
  caretaker: text('Drager omsorg for', 'Takes care of'),
  spiritual: text('Åndeligt forbundet', 'Spiritual'),
  ambivalent: text('Ambivalent', 'Ambivalent'),
  cooperative: text('Samarbejder', 'Cooperative'),
  controlling: text('Kontrollerende', 'Controlling'),
  manipulative: text('Manipulerende', 'Manipulative'),
  jealous: text('Jaloux', 'Jealous'),
  distrust: text('Mistillid', 'Distrust'),
  fear_of: text('Frygt', 'Fear'),
  grief: text('Sorg', 'Grief'),
  indifferent: text('Ligegyldig', 'Indifferent'),
  never_met: text('Har aldrig mødt hinanden', 'Have never met'),
  friendship: text('Venskab', 'Friendship'),
  love: text('Kærlighed', 'Love'),
  admirer: text('Beundrer', 'Admires'),
  hostile: text('Fjendtlig', 'Hostile'),
  discord: text('Uenighed', 'Discord'),
  harmony: text('Harmonisk', 'Harmonious'),
  other: text('Andet', 'Other'),
} as const;

export const describeWords = {
  child: text('barnet, sagen handler om', 'the child this case is about'),
  persons: text('{count} personer: {list}.', '{count} persons: {list}.'),
  years: text('{years} år', '{years} years old'),
  dead: text('død {date}', 'died {date}'),
  couples: text('Par: {list}.', 'Couples: {list}.'),
  couple: text('{a} og {b}: {kind}', '{a} and {b}: {kind}'),
  home: text('{home}: {list}.', '{home}: {list}.'),
  relations: text('Relationer: {list}.', 'Relations: {list}.'),
  relation: text('fra {from} til {to}: {kind}', 'from {from} to {to}: {kind}'),
} as const;
