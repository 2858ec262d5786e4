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
  group: { da: 'Gruppe af personer', en: 'Group of persons' },
  pet: { da: 'Kæledyr', en: 'Pet' },
  organisation: { da: 'Institution', en: 'Institution' },
};

export const lossTypeWords: Words<typeof lists.lossTypes> = {
  miscarriage: { da: 'Spontan abort', en: 'Miscarriage' },
  termination: { da: 'Provokeret abort', en: 'Termination' },
  stillbirth: { da: 'Dødfødt', en: 'Stillbirth' },
  ectopic: { da: 'Graviditet uden for livmoderen', en: 'Ectopic pregnancy' },
};

export const sexAtBirthWords: Words<typeof lists.sexesAtBirth> = {
  AMAB: { da: 'Registreret som dreng ved fødslen (AMAB)', en: 'Assigned male at birth (AMAB)' },
  AFAB: { da: 'Registreret som pige ved fødslen (AFAB)', en: 'Assigned female at birth (AFAB)' },
  UAAB: { da: 'Ikke registreret ved fødslen (UAAB)', en: 'Unassigned at birth (UAAB)' },
};

export const conditionKindWords: Words<typeof lists.conditionKinds> = {
  illness: { da: 'Fysisk sygdom', en: 'Physical illness' },
  mental_illness: { da: 'Psykisk sygdom', en: 'Mental illness' },
  addiction: { da: 'Misbrug', en: 'Addiction' },
  disability: { da: 'Handicap', en: 'Disability' },
};

export const conditionStateWords: Words<typeof lists.conditionStates> = {
  present: { da: 'Til stede', en: 'Present' },
  suspected: { da: 'Formodet', en: 'Suspected' },
  recovery: { da: 'I bedring', en: 'In recovery' },
};

export const coupleTypeWords: Words<typeof lists.coupleTypes> = {
  married: { da: 'Gift', en: 'Married' },
  registered: { da: 'Registreret partnerskab', en: 'Registered partnership' },
  cohabiting: { da: 'Samlevende', en: 'Cohabiting' },
  engaged: { da: 'Forlovet', en: 'Engaged' },
  dating: { da: 'Kærester', en: 'In a relationship' },
  former_dating: { da: 'Tidligere kærester', en: 'Former relationship' },
  separated: { da: 'Separeret eller gået fra hinanden', en: 'Separated' },
  divorced: { da: 'Skilt', en: 'Divorced' },
  living_apart: { da: 'Par, der bor hver for sig', en: 'Living apart together' },
  affair: { da: 'Affære', en: 'Affair' },
  secret_affair: { da: 'Hemmelig affære', en: 'Secret affair' },
  casual: { da: 'Løs forbindelse', en: 'Casual' },
  one_off: { da: 'Enkelt gang', en: 'One-off' },
  arranged: { da: 'Arrangeret ægteskab', en: 'Arranged marriage' },
  forced: { da: 'Tvangsægteskab', en: 'Forced marriage' },
  nullified: { da: 'Omstødt ægteskab', en: 'Nullified' },
  co_parents: { da: 'Kun forældre sammen eller donor', en: 'Co-parents or donor only' },
  unknown: { da: 'Forhold ikke oplyst', en: 'Kind of relationship not known' },
};

export const coupleEventWords: Words<typeof lists.coupleEvents> = {
  started: { da: 'Blev par', en: 'Became a couple' },
  engaged: { da: 'Forlovet', en: 'Engaged' },
  moved_in: { da: 'Flyttede sammen', en: 'Moved together' },
  married: { da: 'Gift', en: 'Married' },
  registered: { da: 'Registreret partnerskab', en: 'Registered partnership' },
  living_apart: { da: 'Flyttede hver til sit, stadig par', en: 'Living apart together' },
  separated: { da: 'Separeret eller gået fra hinanden', en: 'Separated' },
  divorced: { da: 'Skilt', en: 'Divorced' },
  nullified: { da: 'Ægteskabet omstødt', en: 'Nullified' },
  ended: { da: 'Forholdet endte', en: 'Ended' },
  reconciled: { da: 'Fandt sammen igen', en: 'Reconciled' },
  remarried: { da: 'Giftede sig med hinanden igen', en: 'Married each other again' },
  death: { da: 'Den ene døde', en: 'One of them died' },
};

export const householdKindWords: Words<typeof lists.householdKinds> = {
  home: { da: 'Husstand', en: 'Household' },
  foster: { da: 'Plejefamilie', en: 'Foster family' },
  network_foster: { da: 'Netværksplejefamilie', en: 'Network foster family' },
  respite: { da: 'Støtteophold', en: 'Respite stay' },
  residential: { da: 'Børne- og ungehjem', en: 'Residential home' },
  shelter: { da: 'Krisecenter', en: 'Shelter' },
  other: { da: 'Andet opholdssted', en: 'Other place' },
};

export const parentageTypeWords: Words<typeof lists.parentageTypes> = {
  biological: { da: 'Biologisk', en: 'Biological' },
  adoptive: { da: 'Adoptiv', en: 'Adoptive' },
  foster: { da: 'Plejefamilie', en: 'Foster family' },
  network_foster: { da: 'Netværksplejefamilie', en: 'Network foster family' },
  private_foster: { da: 'Privat pleje', en: 'Private foster care' },
  respite: { da: 'Støtteophold', en: 'Respite stay' },
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
  distant_conflict: { da: 'Fjern og konfliktfyldt', en: 'Distant and in conflict' },
  close_conflict: { da: 'Tæt og konfliktfyldt', en: 'Close and in conflict' },
  fused_conflict: { da: 'Sammensmeltet og konfliktfyldt', en: 'Fused and in conflict' },
  cut_off: { da: 'Brudt', en: 'Cut off' },
  cut_off_repaired: { da: 'Brudt og genoptaget', en: 'Cut off and repaired' },
  focused_on: { da: 'Optaget af', en: 'Focused on' },
  focused_on_negatively: { da: 'Negativt optaget af', en: 'Focused on negatively' },
  violence: { da: 'Vold', en: 'Violence' },
  close_violence: { da: 'Tæt og voldelig', en: 'Close and violent' },
  distant_violence: { da: 'Fjern og voldelig', en: 'Distant and violent' },
  fused_violence: { da: 'Sammensmeltet og voldelig', en: 'Fused and violent' },
  threat: { da: 'Trusler', en: 'Threats' },
  abuse: { da: 'Overgreb, ikke nærmere oplyst', en: 'Abuse, kind not known' },
  physical_abuse: { da: 'Fysiske overgreb', en: 'Physical abuse' },
  emotional_abuse: { da: 'Psykisk vold', en: 'Emotional abuse' },
  sexual_abuse: { da: 'Seksuelt overgreb', en: 'Sexual abuse' },
  neglect: { da: 'Omsorgssvigt', en: 'Neglect' },
  caretaker: { da: 'Drager omsorg for', en: 'Takes care of' },
  spiritual: { da: 'Åndelig forbindelse', en: 'Spiritual connection' },
  ambivalent: { da: 'Ambivalent', en: 'Ambivalent' },
  cooperative: { da: 'Samarbejder', en: 'Cooperative' },
  controlling: { da: 'Kontrollerende', en: 'Controlling' },
  manipulative: { da: 'Manipulerende', en: 'Manipulative' },
  jealous: { da: 'Jaloux', en: 'Jealous' },
  distrust: { da: 'Mistillid', en: 'Distrust' },
  fear_of: { da: 'Frygter', en: 'Fears' },
  grief: { da: 'Sorg', en: 'Grief' },
  indifferent: { da: 'Ligegyldig', en: 'Indifferent' },
  never_met: { da: 'Har aldrig mødt hinanden', en: 'Never met' },
  friendship: { da: 'Venskab', en: 'Friendship' },
  love: { da: 'Kærlighed', en: 'Love' },
  in_love: { da: 'Forelskede', en: 'In love' },
  infatuated: { da: 'Besat af', en: 'Infatuated with' },
  admirer: { da: 'Beundrer', en: 'Admires' },
  hate: { da: 'Had', en: 'Hate' },
  hostile: { da: 'Fjendtlig', en: 'Hostile' },
  discord: { da: 'Uenighed', en: 'Discord' },
  harmony: { da: 'Harmoni', en: 'Harmony' },
  other: { da: 'Anden', en: 'Other' },
};
