import type * as lists from '../case/values';
import type { Text } from './text';

/** The words of the closed lists that a drawing of the family holds. */
type Words<List extends readonly (string | number)[]> = Readonly<Record<`${List[number]}`, Text>>;

export const genderWords: Words<typeof lists.genders> = {
  m: { da: 'Mand', en: 'Man' },
  f: { da: 'Kvinde', en: 'Woman' },
  x: { da: 'Andet køn', en: 'Other gender' },
  unknown: { da: 'Ukendt', en: 'Unknown' },
};

export const personKindWords: Words<typeof lists.personKinds> = {
  person: { da: 'Person', en: 'Person' },
  pregnancy: { da: 'Graviditet', en: 'Pregnancy' },
  pregnancy_loss: { da: 'Tabt graviditet', en: 'Lost pregnancy' },
  placeholder: { da: 'Ukendt person', en: 'Unknown person' },
  pet: { da: 'Kæledyr', en: 'Pet' },
  organisation: { da: 'Institution', en: 'Institution' },
};

export const lossTypeWords: Words<typeof lists.lossTypes> = {
  miscarriage: { da: 'Spontan abort', en: 'Miscarriage' },
  termination: { da: 'Provokeret abort', en: 'Termination' },
  stillbirth: { da: 'Dødfødt', en: 'Stillbirth' },
  ectopic: { da: 'Graviditet uden for livmoderen', en: 'Ectopic pregnancy' },
};

export const coupleTypeWords: Words<typeof lists.coupleTypes> = {
  married: { da: 'Gift', en: 'Married' },
  registered: { da: 'Registreret partnerskab', en: 'Registered partnership' },
  cohabiting: { da: 'Samlevende', en: 'Cohabiting' },
  engaged: { da: 'Forlovet', en: 'Engaged' },
  dating: { da: 'Kærester', en: 'In a relationship' },
  former_dating: { da: 'Tidligere kærester', en: 'Former relationship' },
  separated: { da: 'Separeret', en: 'Separated' },
  divorced: { da: 'Skilt', en: 'Divorced' },
  affair: { da: 'Affære', en: 'Affair' },
  casual: { da: 'Løs forbindelse', en: 'Casual' },
  co_parents: { da: 'Kun fælles forældre', en: 'Co-parents only' },
  unknown: { da: 'Ikke oplyst', en: 'Not known' },
};

export const parentageTypeWords: Words<typeof lists.parentageTypes> = {
  biological: { da: 'Biologisk', en: 'Biological' },
  adoptive: { da: 'Adoptiv', en: 'Adoptive' },
  foster: { da: 'Plejefamilie', en: 'Foster family' },
  network_foster: { da: 'Netværksplejefamilie', en: 'Network foster family' },
  private_foster: { da: 'Privat pleje', en: 'Private foster care' },
  step: { da: 'Stedforælder', en: 'Step-parent' },
  donor: { da: 'Donor', en: 'Donor' },
  surrogate: { da: 'Rugemor', en: 'Surrogate' },
};

export const zygosityWords: Words<typeof lists.zygosities> = {
  identical: { da: 'Enæggede', en: 'Identical' },
  fraternal: { da: 'Toæggede', en: 'Fraternal' },
  unknown: { da: 'Vides ikke', en: 'Not known' },
};

export const relationTypeWords: Words<typeof lists.relationTypes> = {
  plain: { da: 'Forbindelse', en: 'Connection' },
  close: { da: 'Tæt', en: 'Close' },
  very_close: { da: 'Meget tæt', en: 'Very close' },
  fused: { da: 'Sammensmeltet', en: 'Fused' },
  distant: { da: 'Fjern', en: 'Distant' },
  conflict: { da: 'Konflikt', en: 'Conflict' },
  close_conflict: { da: 'Tæt og konfliktfyldt', en: 'Close and in conflict' },
  fused_conflict: { da: 'Sammensmeltet og konfliktfyldt', en: 'Fused and in conflict' },
  cut_off: { da: 'Brudt', en: 'Cut off' },
  cut_off_repaired: { da: 'Brudt og genoptaget', en: 'Cut off and repaired' },
  focused_on: { da: 'Optaget af', en: 'Focused on' },
  focused_on_negatively: { da: 'Negativt optaget af', en: 'Focused on negatively' },
  violence: { da: 'Vold', en: 'Violence' },
  threat: { da: 'Trusler', en: 'Threats' },
  emotional_abuse: { da: 'Psykisk vold', en: 'Emotional abuse' },
  sexual_abuse: { da: 'Seksuelt overgreb', en: 'Sexual abuse' },
  neglect: { da: 'Omsorgssvigt', en: 'Neglect' },
  caretaker: { da: 'Drager omsorg for', en: 'Takes care of' },
  spiritual: { da: 'Åndelig forbindelse', en: 'Spiritual connection' },
  ambivalent: { da: 'Ambivalent', en: 'Ambivalent' },
  cooperative: { da: 'Samarbejder', en: 'Cooperative' },
  controlling: { da: 'Kontrollerende', en: 'Controlling' },
  manipulative: { da: 'Påvirker med pres', en: 'Manipulative' },
  jealous: { da: 'Jaloux', en: 'Jealous' },
  distrust: { da: 'Mistillid', en: 'Distrust' },
  fear_of: { da: 'Frygter', en: 'Fears' },
  grief: { da: 'Sorg', en: 'Grief' },
  indifferent: { da: 'Ligegyldig', en: 'Indifferent' },
  never_met: { da: 'Har aldrig mødt hinanden', en: 'Never met' },
  friendship: { da: 'Venskab', en: 'Friendship' },
  love: { da: 'Kærlighed', en: 'Love' },
  admirer: { da: 'Beundrer', en: 'Admirer' },
  hostile: { da: 'Fjendtlig', en: 'Hostile' },
  discord: { da: 'Uenighed', en: 'Discord' },
  harmony: { da: 'Harmoni', en: 'Harmony' },
  other: { da: 'Anden', en: 'Other' },
};
