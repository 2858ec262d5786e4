import { fullName, personOf } from '../case/find';
import type { Case, MapTie } from '../case/schema';
import { supportWords, tieMarkWords, tieSaid } from '../language/network-ties';
import { type Language, listed, say } from '../language/text';
import { signsOf, tagsOf } from './tie-symbols';

/** A tie in words: "Anna og Grethe: giver praktisk hjælp; konflikt". */
export function tieInWords(value: Case, tie: MapTie, language: Language): string {
  const [from, to] = [tie.from, tie.to].map((id) => {
    const person = personOf(value, id);
    return person ? fullName(person, language) : id;
  });
  const what = tieContent(tie, language);
  const who = say(tieSaid[tie.directed ? 'oneWay' : 'between'], language, { from: from ?? '', to: to ?? '' });
  return what ? say(tieSaid.with, language, { who, what }) : who;
}

/** What a tie holds, as seen from the one whom it goes from: "giver praktisk hjælp; får transport; belastende". */
export function tieContent(tie: MapTie, language: Language): string {
  const supports = tagsOf(tie).map(({ direction, kinds }) =>
    say(tieSaid.supports[direction], language, {
      list: listed(
        kinds.map((kind) => supportWords[kind][language].toLowerCase()),
        language,
      ),
    }),
  );
  return [...supports, ...signsOf(tie).map((sign) => tieMarkWords[sign][language].toLowerCase())].join('; ');
}
