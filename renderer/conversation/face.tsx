import {
  Bike,
  Bird,
  BookOpen,
  Cake,
  Cat,
  Dog,
  Fish,
  Flower2,
  House,
  type LucideIcon,
  Moon,
  Music,
  Rabbit,
  Sun,
  TreeDeciduous,
  Volleyball,
} from 'lucide-react';
import { fullName } from '../../shared/case/find';
import type { EntryLook, Person } from '../../shared/case/schema';
import type { Language } from '../../shared/language/text';
import { Horse } from './horse';

type Symbol = NonNullable<EntryLook['symbol']>;
type Picture = NonNullable<EntryLook['picture']>;

const pictures: Readonly<Record<Picture, LucideIcon | typeof Horse>> = {
  cat: Cat,
  dog: Dog,
  horse: Horse,
  rabbit: Rabbit,
  bird: Bird,
  fish: Fish,
  flower: Flower2,
  tree: TreeDeciduous,
  sun: Sun,
  moon: Moon,
  house: House,
  football: Volleyball,
  bicycle: Bike,
  book: BookOpen,
  music: Music,
  cake: Cake,
};

/** The outlines in a field of 56 × 56. */
const shapes: Readonly<Record<Symbol, string>> = {
  circle: 'M28 3A25 25 0 1 1 28 53A25 25 0 1 1 28 3Z',
  square: 'M10 5H46A5 5 0 0 1 51 10V46A5 5 0 0 1 46 51H10A5 5 0 0 1 5 46V10A5 5 0 0 1 10 5Z',
  triangle: 'M28 3L54 51H2Z',
  diamond: 'M28 1L55 28L28 55L1 28Z',
  star: 'M28 2L36 19L54 21L41 34L44 53L28 44L12 53L15 34L2 21L20 19Z',
  heart: 'M28 52C10 39 3 30 3 19C3 10 9 5 16 5C21 5 26 8 28 13C30 8 35 5 40 5C47 5 53 10 53 19C53 30 46 39 28 52Z',
  cloud: 'M15 47A12 12 0 0 1 12 24A15 15 0 0 1 40 18A14 14 0 0 1 44 47Z',
};

/** The shape that someone has until another is chosen: as in the family drawing. */
export const symbolOfLook = (look: EntryLook | null | undefined, person: Pick<Person, 'gender'>): Symbol =>
  look?.symbol ?? (person.gender === 'm' ? 'square' : 'circle');

export function Picture({ picture, size }: { picture: Picture; size: number }) {
  const Drawn = pictures[picture];
  return <Drawn width={size} height={size} strokeWidth={1.5} aria-hidden />;
}

export function Shape({ symbol, colour, size = 52 }: { symbol: Symbol; colour?: EntryLook['colour']; size?: number }) {
  return (
    <svg className="face-shape" data-colour={colour ?? undefined} viewBox="0 0 56 56" width={size} height={size} aria-hidden="true">
      <path d={shapes[symbol]} />
    </svg>
  );
}

interface FaceProps {
  readonly person: Person;
  readonly look: EntryLook | null | undefined;
  readonly size?: number;
}

/** Someone as they are seen at the table: a shape, a colour, and a picture or the first letter of the name. */
export function Face({ person, look, size = 52 }: FaceProps) {
  const letter = person.firstName.trim().charAt(0).toUpperCase();
  return (
    <span className="face">
      <Shape symbol={symbolOfLook(look, person)} colour={look?.colour} size={size} />
      <span className="face-inside" data-letter={look?.picture ? undefined : letter}>
        {look?.picture && <Picture picture={look.picture} size={size * 0.5} />}
      </span>
    </span>
  );
}

/** What one calls somebody at the table: the first name alone, unless there is none. */
export const calledName = (person: Person, language: Language): string => person.firstName.trim() || fullName(person, language);
