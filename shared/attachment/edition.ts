import type { Finding } from '../assessment/findings';
import { longDate, shortDate } from '../case/dates';
import { fullName, indexChildOf, personOf } from '../case/find';
import type { Case } from '../case/schema';
import { familyOf } from '../kinship/family';
import { kinshipWord } from '../kinship/kinship';
import { redactionTexts } from '../language/redaction';
import { fill, type Language, type Text } from '../language/text';
import { networkScene } from '../network/scene';
import type { Scene } from '../scene/scene';
import { type Block, type Mark, paragraph } from './blocks';
import type { Leavable } from './leavable';
import type { RevisionChanges } from './past-revisions';
import type { Recipient, Withheld } from './recipients';
import type { SectionKey } from './redaction/report';

/** What every section is made from: the case as the recipient may see it, and how to say things in it. */
export interface Edition {
  readonly case: Case;
  readonly recipient: Recipient;
  readonly omitted: readonly Withheld[];
  /** True where the whereabouts of somebody are protected from the recipient. */
  readonly guarded: boolean;
  /** The sections that something is left out of. */
  readonly hides: ReadonlySet<SectionKey>;
  /** The sections that the caseworker left out. */
  readonly leftOut: readonly Leavable[];
  readonly language: Language;
  readonly day: string;
  readonly fullCpr: boolean;
  readonly mark: Mark;
  /** Of the whole case; empty where the recipient may not read them. */
  readonly findings: readonly Finding[];
  /** How many blocking findings the whole case has, whoever reads. */
  readonly missing: number;
  /** The checksum of a locked revision. */
  readonly hash?: string;
  /** The revision that replaced this one. */
  readonly supersededBy?: number;
  /** What each revision changed, as the recipient may know it; the newest first. */
  readonly changes: readonly RevisionChanges[];
  readonly say: (text: Text, values?: Readonly<Record<string, string | number | Text>>) => string;
  /** "3. marts 2016" */
  readonly date: (value: string | null | undefined) => string;
  /** "03.03.2016" */
  readonly tableDate: (value: string | null | undefined) => string;
  /** What the person is to the child: "mormor", "klasselærer, Fjordby Skole"; empty for the child. */
  readonly word: (id: string) => string;
  /** "Birthe Vangsted (mormor)"; a text that is no person's id stays as it is. */
  readonly name: (id: string | null | undefined) => string;
  readonly names: (ids: readonly string[] | null | undefined) => string;
  /** Says that a section has nothing, or that what it had is left out. */
  readonly none: (section: SectionKey, text: Text) => Block;
  /** The drawing of a network map; drawn once, however often it is asked for. */
  readonly mapScene: (id: string) => Scene;
}

type Given = Omit<Edition, 'say' | 'date' | 'tableDate' | 'word' | 'name' | 'names' | 'none' | 'mapScene'>;

export function editionOf(given: Given): Edition {
  const { language } = given;
  const word = wordsIn(given.case, language);
  const name = (id: string | null | undefined): string => {
    const person = personOf(given.case, id);
    return person ? named(fullName(person, language), word(person.id)) : (id ?? '');
  };
  return {
    ...given,
    say: (text, values = {}) => fill(text, values)[language],
    date: (value) => longDate(value, language),
    tableDate: shortDate,
    word,
    name,
    names: (ids) => (ids ?? []).map(name).join(', '),
    none: (section, text) => paragraph((given.hides.has(section) ? redactionTexts.sectionLeftOut : text)[language], 'muted'),
    mapScene: remembered((id) => networkScene(given.case, { map: id, day: given.day, language, look: 'paper' })),
  };
}

function named(name: string, word: string): string {
  if (!word) return name;
  return word.includes('(') ? `${name}, ${word}` : `${name} (${word})`;
}

/** What each person is to the child: the role that the case gives those outside the family, else their kinship. */
function wordsIn(value: Case, language: Language): (id: string) => string {
  const family = familyOf(value);
  const child = indexChildOf(value);
  return remembered((id) => {
    const person = personOf(value, id);
    if (!person || !child || value.case.indexPersonIds.includes(id) || person.kind === 'pregnancy_loss') return '';
    return uncapitalised(person.professional || person.nonKin || kinshipWord(family, child.id, id)[language] || person.role || '');
  });
}

/** Works out each value once. */
function remembered<Value>(make: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? make(id);
    known.set(id, value);
    return value;
  };
}

/** "Klasselærer" inside a sentence; "PPR-psykolog" stays. */
const uncapitalised = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
