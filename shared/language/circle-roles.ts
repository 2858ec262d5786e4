import type { CircleCode } from '../case/schema';

/** Words for persons outside the family, and the circle they tell; the first that fits decides. */
export const circleRoles: readonly { readonly circle: CircleCode; readonly pattern: RegExp }[] = [
  {
    circle: 'CARERS',
    pattern: /pleje(?:mor|far|forælder|familie)|aflast|støtteophold|støttefamilie|venskabsfamilie|kontaktperson|foster|respite/,
  },
  { circle: 'NEIGHBOURS', pattern: /nabo|genbo|underbo|overbo|neighbour/ },
  { circle: 'FRIENDS_PARENTS', pattern: /(?:mors|fars|forældrenes|mother.s|father.s|parents.?) (?:\S+ )?(?:ven|friend)/ },
  { circle: 'WORK', pattern: /kolleg|arbejdsgiver|mester|studiekammerat|colleague|employer/ },
  { circle: 'FAITH_CULTURE', pattern: /præst|imam|menighed|kirke|moske|landsmand|priest|church|mosque/ },
  { circle: 'LEISURE', pattern: /træner|spejder|fodbold|håndbold|svømme|ride|ridning|musiklærer|frivillig|forening|coach|scout|volunteer/ },
  { circle: 'SCHOOL_DAYCARE', pattern: /lærer|pædagog|skole|børnehave|klub|sfo|teacher|school/ },
  { circle: 'FRIENDS_CHILD', pattern: /ven|kammerat|friend|klassekam/ },
];
