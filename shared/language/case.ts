import type { Text } from './text';

/** What the commands say they did, and why they sometimes don't. `{name}` is a person's name. */
export const done = {
  newCase: { da: 'Oprettede sagen', en: 'Made the case' },
  addPerson: { da: 'Tilføjede {name}', en: 'Added {name}' },
  addParents: { da: 'Tilføjede forældre til {name}', en: 'Added parents of {name}' },
  addPartner: { da: 'Tilføjede en partner til {name}', en: 'Added a partner of {name}' },
  addChild: { da: 'Tilføjede et barn af {name}', en: 'Added a child of {name}' },
  addSibling: { da: 'Tilføjede en søskende til {name}', en: 'Added a sibling of {name}' },
  generations: { da: 'Tegnede tre generationer omkring {name}', en: 'Drew three generations around {name}' },
  updatePerson: { da: 'Ændrede {name}', en: 'Changed {name}' },
  paste: { da: 'Indsatte {name}', en: 'Pasted {name}' },
  updatePersons: { da: 'Ændrede {name} og {n} andre', en: 'Changed {name} and {n} others' },
  removePersons: { da: 'Slettede {name}', en: 'Deleted {name}' },
  couple: { da: 'Forbandt {name} og {other} som par', en: 'Joined {name} and {other} as a couple' },
  updateCouple: { da: 'Ændrede parforholdet mellem {name} og {other}', en: 'Changed the couple {name} and {other}' },
  removeCouple: { da: 'Slettede parforholdet mellem {name} og {other}', en: 'Deleted the couple {name} and {other}' },
  parentage: { da: 'Gjorde {name} til barn af {other}', en: 'Made {name} a child of {other}' },
  updateParentage: { da: 'Ændrede, hvem der er forældre til {name}', en: 'Changed who the parents of {name} are' },
  removeParentage: { da: 'Slettede båndet mellem {name} og forældrene', en: 'Deleted the tie between {name} and the parents' },
  twins: { da: 'Gjorde {name} og {other} til tvillinger', en: 'Made {name} and {other} twins' },
  removeTwins: { da: 'Fjernede flerfødslen', en: 'Removed the multiple birth' },
  relation: { da: 'Tegnede relationen mellem {name} og {other}', en: 'Drew the relation of {name} and {other}' },
  updateRelation: { da: 'Ændrede relationen mellem {name} og {other}', en: 'Changed the relation of {name} and {other}' },
  removeRelation: { da: 'Slettede relationen mellem {name} og {other}', en: 'Deleted the relation of {name} and {other}' },
  household: { da: 'Tilføjede husstanden {name}', en: 'Added the household {name}' },
  updateHousehold: { da: 'Ændrede husstanden {name}', en: 'Changed the household {name}' },
  removeHousehold: { da: 'Slettede husstanden {name}', en: 'Deleted the household {name}' },
  addMap: { da: 'Tilføjede et netværkskort', en: 'Added a network map' },
  updateMap: { da: 'Ændrede netværkskortet', en: 'Changed the network map' },
  freezeMap: { da: 'Afsluttede netværkskortet', en: 'Finished the network map' },
  template: { da: 'Skiftede skabelon til «{title}»', en: 'Changed the template to “{title}”' },
  templateTray: {
    da: 'Skiftede skabelon til «{title}». Nævnt, ikke placeret: {names}',
    en: 'Changed the template to “{title}”. Named, not placed: {names}',
  },
  look: { da: 'Ændrede, hvordan {name} vises', en: 'Changed how {name} is shown' },
  tie: { da: 'Forbandt {name} og {other} på netværkskortet', en: 'Tied {name} and {other} on the network map' },
  ties: { da: 'Satte {n} forbindelser på netværkskortet', en: 'Set {n} ties on the network map' },
  removeTie: { da: 'Fjernede forbindelsen mellem {name} og {other}', en: 'Removed the tie of {name} and {other}' },
  removeTies: { da: 'Fjernede {n} forbindelser', en: 'Removed {n} ties' },
  merge: { da: 'Slog {other} sammen med {name}', en: 'Merged {other} into {name}' },
  removeMap: { da: 'Slettede netværkskortet', en: 'Deleted the network map' },
  place: { da: 'Placerede {name}: {where}', en: 'Placed {name}: {where}' },
  unplace: { da: 'Tog {name} af netværkskortet', en: 'Took {name} off the network map' },
  move: { da: 'Flyttede {name} i tegningen', en: 'Moved {name} in the drawing' },
  settle: { da: 'Lagde {name} tilbage på plads', en: 'Put {name} back in place' },
  moveSeveral: { da: 'Flyttede {name} og {n} andre i tegningen', en: 'Moved {name} and {n} others in the drawing' },
  settleSeveral: { da: 'Lagde {name} og {n} andre tilbage på plads', en: 'Put {name} and {n} others back in place' },
  protectArea: { da: 'Beskyttede området med {name} og {n} andre', en: 'Protected the area of {name} and {n} others' },
  releaseArea: { da: 'Frigav området med {name}', en: 'Released the area of {name}' },
  tidy: { da: 'Ryddede tegningen op', en: 'Tidied the drawing' },
  circle: { da: 'Svarede på en kreds', en: 'Answered a circle' },
  circles: { da: 'Svarede på {count} kredse', en: 'Answered {count} circles' },
  field: { da: 'Ændrede «{name}»', en: 'Changed “{name}”' },
  addRow: { da: 'Tilføjede {name}', en: 'Added {name}' },
  removeRow: { da: 'Slettede {name}', en: 'Deleted {name}' },
} satisfies Record<string, Text>;

export const refused = {
  locked: {
    da: 'Revisionen er underskrevet og låst. Genåbn den under Vurdering, afsnit N, for at rette.',
    en: 'The revision is signed and locked. Reopen it under Assessment, section N, to change it.',
  },
  consultant: {
    da: 'Som netværkskonsulent kan du læse sagen og skrive bemærkninger. Skift rolle for at rette i den.',
    en: 'As network consultant you can read the case and make remarks. Change role to edit it.',
  },
  movedAway: {
    da: 'Sagen er givet videre til {other}. Her kan den kun læses.',
    en: 'The case was handed over to {other}. Here it can only be read.',
  },
  notMoved: { da: 'Sagen er ikke givet videre.', en: 'The case was not handed over.' },
  reading: {
    da: 'Sagerne er åbne et andet sted. Her kan de læses, som de sidst blev gemt, ikke ændres.',
    en: 'The cases are open elsewhere. Here they can be read as they were saved last, not changed.',
  },
  past: {
    da: 'Det er en ældre revision. Den kan læses, ikke ændres.',
    en: 'This is an older revision. It can be read, not changed.',
  },
  kept: {
    da: 'Det, der er låst, og rettelserne til det kan ikke slettes eller ændres.',
    en: 'What was locked, and the corrections of it, can’t be deleted or changed.',
  },
  twoParents: { da: '{name} har allerede to forældre i tegningen.', en: '{name} already has two parents in the drawing.' },
  tooManyPersons: { da: 'En sag kan højst have {most} personer.', en: 'A case can have {most} persons at most.' },
  allGenerations: {
    da: '{name} har allerede forældre, bedsteforældre og søskende i tegningen.',
    en: '{name} already has parents, grandparents and siblings in the drawing.',
  },
  noPerson: { da: 'Personen findes ikke længere i sagen.', en: 'The person is no longer in the case.' },
  noRecord: { da: 'Posten findes ikke længere i sagen.', en: 'The record is no longer in the case.' },
  alreadyCouple: { da: '{name} og {other} er allerede et par.', en: '{name} and {other} are already a couple.' },
  ownPartner: { da: 'En person kan ikke være i par med sig selv.', en: 'A person can’t be their own partner.' },
  ownParent: { da: '{name} kan ikke være sin egen forælder.', en: '{name} can’t be their own parent.' },
  ownAncestor: { da: '{name} ville blive sin egen ane.', en: '{name} would become their own ancestor.' },
  thirdParent: {
    da: '{name} har allerede to biologiske forældre. En tredje skal være donor, rugemor, adoptiv-, pleje- eller stedforælder.',
    en: '{name} already has two biological parents. A third must be a donor, a surrogate, or an adoptive, foster or step-parent.',
  },
  deathFirst: {
    da: '{name}: Fødselsdatoen ligger efter dødsdatoen ({date}).',
    en: '{name}: The date of birth is after the date of death ({date}).',
  },
  bornBeforeParent: { da: '{name} ville være født før sin forælder {other}.', en: '{name} would be born before their parent {other}.' },
  twiceInMap: { da: '{name} står to gange i samme netværkskort.', en: '{name} stands twice in one network map.' },
  noSector: {
    da: '{name} kan ikke placeres der: kortet har ingen sektor «{found}».',
    en: '{name} can’t be placed there: the map has no sector “{found}”.',
  },
  noRing: {
    da: '{name} kan ikke placeres der: kortet har ingen ring {found}.',
    en: '{name} can’t be placed there: the map has no ring {found}.',
  },
  sameSector: { da: 'Skabelonen har to sektorer med id «{found}».', en: 'The template has two sectors with the id “{found}”.' },
  notOnMap: { da: '{name} står ikke på kortet.', en: '{name} is not on the map.' },
  ownTie: { da: '{name} kan ikke forbindes med sig selv.', en: '{name} can’t be tied to themselves.' },
  frozenMap: {
    da: 'Kortet er afsluttet og kan ikke ændres. Lav en kopi, og ret i den.',
    en: 'The map is finished and can’t be changed. Make a copy and change that.',
  },
  reference: { da: 'Sagen henviser til «{id}», som ikke findes.', en: 'The case refers to “{id}”, which isn’t there.' },
  duplicateId: { da: 'To poster har samme id «{id}».', en: 'Two records have the same id “{id}”.' },
  lastIndexPerson: {
    da: 'Sagen skal handle om mindst ét barn. Vælg et andet barn i sagsoplysningerne først.',
    en: 'The case must be about at least one child. Choose another child in the case details first.',
  },
  areaProtected: { da: 'Området er beskyttet – frigiv det først.', en: 'The area is protected – release it first.' },
  areaOfOne: {
    da: 'Vælg mindst to, der skal blive stående, som de står til hinanden.',
    en: 'Select at least two who shall stay as they stand to each other.',
  },
  endsFirst: { da: 'Slutter ({to}), før det begynder ({from}).', en: 'Ends ({to}) before it begins ({from}).' },
  twinsOfOneBirth: { da: 'Tvillinger skal have de samme forældre.', en: 'Twins must have the same parents.' },
} satisfies Record<string, Text>;

export const unnamedKinds: Readonly<Partial<Record<string, Text>>> = {
  pregnancy: { da: 'Graviditet', en: 'Pregnancy' },
  pregnancy_loss: { da: 'Tabt graviditet', en: 'Lost pregnancy' },
  placeholder: { da: 'Ukendt person', en: 'Unknown person' },
  group: { da: 'Gruppe', en: 'Group' },
  pet: { da: 'Kæledyr', en: 'Pet' },
  organisation: { da: 'Institution', en: 'Institution' },
};

/** What is unlikely but may be true: it is kept, and asked about. */
export const doubted = {
  bornAfterDeath: {
    da: '{name} er født mere end 9 måneder efter {other} døde. Er datoerne rigtige?',
    en: '{name} was born more than 9 months after {other} died. Are the dates right?',
  },
  bornAfterMothersDeath: {
    da: '{name} er født efter {other} døde. Er datoerne rigtige?',
    en: '{name} was born after {other} died. Are the dates right?',
  },
  youngParent: {
    da: '{other} var under {years} år, da {name} blev født. Er datoerne rigtige?',
    en: '{other} was under {years} when {name} was born. Are the dates right?',
  },
  oldMother: {
    da: '{other} var over {years} år, da {name} blev født. Er datoerne rigtige?',
    en: '{other} was over {years} when {name} was born. Are the dates right?',
  },
  youngPartner: {
    da: '{name} var under {years} år, da forholdet begyndte ({date}). Er datoerne rigtige?',
    en: '{name} was under {years} when the relationship began ({date}). Are the dates right?',
  },
  deadPartner: {
    da: '{name} var død, da forholdet begyndte ({date}). Er datoerne rigtige?',
    en: '{name} was dead when the relationship began ({date}). Are the dates right?',
  },
  twinsApart: {
    da: '{name} og {other} er tvillinger, men født langt fra hinanden. Er datoerne rigtige?',
    en: '{name} and {other} are twins, but were born far apart. Are the dates right?',
  },
} satisfies Record<string, Text>;

export const unnamed: Record<'m' | 'f' | 'x' | 'unknown', Text> = {
  m: { da: 'Mand uden navn', en: 'Unnamed man' },
  f: { da: 'Kvinde uden navn', en: 'Unnamed woman' },
  x: { da: 'Person uden navn', en: 'Unnamed person' },
  unknown: { da: 'Person uden navn', en: 'Unnamed person' },
};
