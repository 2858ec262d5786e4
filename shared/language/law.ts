import { fill, type Text } from './text';

/**
 * The places in the law that Kreds names, as data: barnets lov (LBK nr. 282 af 17/03/2025), offentlighedsloven and CPR-loven. Only
 * places that were read stand here; a place that was not checked is not printed. Every other text takes its paragraphs from here.
 */
export const lawPlaces = {
  purpose: { da: '§ 2, stk. 2', en: '§ 2(2)' },
  explained: { da: '§ 2, stk. 4', en: '§ 2(4)' },
  view: { da: '§ 5, stk. 3-4', en: '§ 5(3)-(4)' },
  viewOtherwise: { da: '§ 5, stk. 4', en: '§ 5(4)' },
  supporter: { da: '§ 6', en: '§ 6' },
  screening: { da: '§ 18', en: '§ 18' },
  honour: { da: '§ 18, stk. 3', en: '§ 18(3)' },
  deadline: { da: '§ 20, stk. 3', en: '§ 20(3)' },
  siblings: { da: '§ 21', en: '§ 21' },
  resources: { da: '§ 22, stk. 1', en: '§ 22(1)' },
  position: { da: '§ 22, stk. 6', en: '§ 22(6)' },
  placement: { da: '§ 52, stk. 2-3', en: '§ 52(2)-(3)' },
  friendshipFamily: { da: '§§ 53 og 54', en: '§§ 53 and 54' },
  followUp: { da: '§ 95', en: '§ 95' },
  contact: { da: '§§ 103-105', en: '§§ 103-105' },
  note: { da: '§ 13', en: '§ 13' },
  protection: { da: '§ 28', en: '§ 28' },
} as const satisfies Record<string, Text>;

const childrensAct: Text = { da: 'Barnets lov', en: 'Children’s Act' };
const filesAct: Text = { da: 'Offentlighedsloven', en: 'Access to Public Administration Files Act' };
const registrationAct: Text = { da: 'CPR-loven', en: 'Civil Registration Act' };

/** "Barnets lov § 6: ret til en bisidder." */
const says = (place: keyof typeof lawPlaces, da: string, en: string, act = childrensAct): Text =>
  fill({ da: `{act} {place}: ${da}`, en: `{act} {place}: ${en}` }, { act, place: lawPlaces[place] });

/** What the law says where it matters to the assessment, with its place. */
export const law = {
  purpose: says(
    'purpose',
    'støtten skal hjælpe barnet til at indgå i sociale relationer og netværk.',
    'support helps the child take part in social relations and networks.',
  ),
  explained: says(
    'explained',
    'baggrunden forklares og begrundes over for forældremyndighedsindehaveren og barnet.',
    'the background is explained to the custody holder and the child.',
  ),
  view: says(
    'view',
    'barnets holdning indhentes løbende; kun i helt særlige tilfælde på anden vis.',
    'the child’s view is obtained along the way; only in quite special cases in other ways.',
  ),
  supporter: says('supporter', 'ret til en bisidder.', 'the right to a supporter.'),
  honour: says(
    'honour',
    'risikovurdering, før forældre og netværk inddrages.',
    'a risk assessment before parents and network are involved.',
  ),
  deadline: says(
    'deadline',
    'afsluttes inden 4 måneder, ellers foreløbig vurdering.',
    'done within 4 months, else a preliminary assessment.',
  ),
  siblings: says('siblings', 'søskende og fælles undersøgelse.', 'siblings and a joint examination.'),
  resources: says(
    'resources',
    'udfordringer og ressourcer hos barnet, familien og netværket.',
    'challenges and resources of the child, the family and the network.',
  ),
  position: says(
    'position',
    'begrundet stillingtagen, og hvad i familien og dens omgivelser der kan hjælpe.',
    'a reasoned position, and what in the family and around it can help.',
  ),
  placement: says(
    'placement',
    'nære og stabile voksenrelationer; søskende sammen.',
    'close and stable relations with adults; siblings together.',
  ),
  friendshipFamily: says('friendshipFamily', 'støtteperson og venskabsfamilie.', 'support person and friendship family.'),
  followUp: says('followUp', 'opfølgning første gang senest efter 3 måneder.', 'first follow-up within 3 months.'),
  contact: says('contact', 'samvær og kontakt med forældre og netværk.', 'contact with parents and network.'),
  note: says('note', 'væsentlige skridt i sagen noteres snarest muligt.', 'essential steps are noted as soon as possible.', filesAct),
  protection: says('protection', 'beskyttet navn og adresse.', 'protected name and address.', registrationAct),
} as const satisfies Record<string, Text>;
