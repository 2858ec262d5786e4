import type { Text } from './text';

/**
 * The places in the law that Kreds names, as data: barnets lov (LBK nr. 282 af 17/03/2025) and offentlighedsloven. Only places that
 * were read stand here; a place that was not checked is not printed.
 */
export const law = {
  view: {
    da: 'Barnets lov § 5, stk. 3-4: barnets holdning indhentes løbende; kun i helt særlige tilfælde på anden vis.',
    en: 'Children’s Act § 5(3)-(4): the child’s view is obtained along the way; only in quite special cases in other ways.',
  },
  supporter: { da: 'Barnets lov § 6: ret til en bisidder.', en: 'Children’s Act § 6: the right to a supporter.' },
  honour: {
    da: 'Barnets lov § 18, stk. 3: risikovurdering, før forældre og netværk inddrages.',
    en: 'Children’s Act § 18(3): a risk assessment before parents and network are involved.',
  },
  deadline: {
    da: 'Barnets lov § 20, stk. 3: afsluttes inden 4 måneder, ellers foreløbig vurdering.',
    en: 'Children’s Act § 20(3): done within 4 months, else a preliminary assessment.',
  },
  resources: {
    da: 'Barnets lov § 22, stk. 1: udfordringer og ressourcer hos barnet, familien og netværket.',
    en: 'Children’s Act § 22(1): challenges and resources of the child, the family and the network.',
  },
  position: {
    da: 'Barnets lov § 22, stk. 6: begrundet stillingtagen, og hvad i familien og dens omgivelser der kan hjælpe.',
    en: 'Children’s Act § 22(6): a reasoned position, and what in the family and around it can help.',
  },
  siblings: { da: 'Barnets lov § 21: søskende og fælles undersøgelse.', en: 'Children’s Act § 21: siblings and a joint examination.' },
  explained: {
    da: 'Barnets lov § 2, stk. 4: baggrunden forklares og begrundes over for forældremyndighedsindehaveren og barnet.',
    en: 'Children’s Act § 2(4): the background is explained to the custody holder and the child.',
  },
  networkPurpose: {
    da: 'Barnets lov § 2, stk. 2: støtten skal hjælpe barnet til at indgå i sociale relationer og netværk.',
    en: 'Children’s Act § 2(2): support helps the child take part in social relations and networks.',
  },
  friendshipFamily: {
    da: 'Barnets lov §§ 53 og 54: støtteperson og venskabsfamilie.',
    en: 'Children’s Act §§ 53 and 54: support person and friendship family.',
  },
  placement: {
    da: 'Barnets lov § 52, stk. 2-3: nære og stabile voksenrelationer; søskende sammen.',
    en: 'Children’s Act § 52(2)-(3): close and stable relations with adults; siblings together.',
  },
  followUp: {
    da: 'Barnets lov § 95: opfølgning første gang senest efter 3 måneder.',
    en: 'Children’s Act § 95: first follow-up within 3 months.',
  },
  contact: {
    da: 'Barnets lov §§ 103-105: samvær og kontakt med forældre og netværk.',
    en: 'Children’s Act §§ 103-105: contact with parents and network.',
  },
  note: {
    da: 'Offentlighedsloven § 13: væsentlige skridt i sagen noteres snarest muligt.',
    en: 'Access to Public Administration Files Act § 13: essential steps are noted as soon as possible.',
  },
  protection: { da: 'CPR-loven § 28: beskyttet navn og adresse.', en: 'Civil Registration Act § 28: protected name and address.' },
} as const satisfies Record<string, Text>;
