import type { Day } from '../../case/dates';
import type { Case } from '../../case/schema';
import { textsOf } from '../../case/texts';
import { refusedEdition } from '../../language/recipients';
import { redactionTexts } from '../../language/redaction';
import { fill, type Language, type Text } from '../../language/text';
import { profiles, type Recipient, recipientOf, type Withheld } from '../recipients';
import { type Identifier, identifiersOf, makersOf, properNouns, visibleIdentifiers } from './identifiers';
import { type Needles, needlesOf } from './needles';
import { type Protection, protectionFor } from './protection';
import { leftOut, type RedactionReport, reportOf } from './report';
import { secretPairs } from './secrets';
import { steps } from './steps';
import { cutTexts, isDoubted } from './texts';
import { replacedNames, withoutWhereabouts } from './whereabouts';

/**
 * What a recipient may not see is taken out of the case itself, before the document is made: nothing after this point knows it. First
 * go the records, kind by kind; then what they held is cut out of every text that remains.
 */
export interface Redaction {
  readonly case: Case;
  /** The kinds of information that were there and are left out. */
  readonly omitted: readonly Withheld[];
  readonly protection: Protection;
  /** What must not stand in the finished file. */
  readonly needles: Needles;
  readonly report: RedactionReport;
}

/** Why this case can't be given to that recipient; undefined when it can. */
export const refusedFor = (value: Case, recipientId: string): Text | undefined =>
  recipientOf(value, recipientId) ? undefined : fill(refusedEdition.unknown, { recipient: recipientId });

/** The redaction for the recipient of that id; undefined when the case has nobody of that id who may be given an edition. */
export function redactionFor(value: Case, recipientId: string, day: Day, language: Language): Redaction | undefined {
  const recipient = recipientOf(value, recipientId);
  return recipient && redact(value, recipient, day, language);
}

/** The case as the recipient may see it. */
export function redact(whole: Case, recipient: Recipient, day: Day, language: Language): Redaction {
  const value = printable(whole);
  const protection = protectionFor(whole, recipient, day);
  const kinds: NonNullable<ReturnType<typeof leftOut>>[] = [];
  let seen = value;
  for (const kind of profiles[recipient.profile].withholds) {
    const next = kind === 'whereabouts' ? withoutWhereabouts(seen, recipient, protection, language) : steps[kind](seen, recipient);
    const left = leftOut(kind, seen, next);
    if (left) kinds.push(left);
    seen = next;
  }
  const needles = needlesFor(value, seen, recipient, protection);
  const names = replacedNames(value, protection, language);
  const cutting = {
    needles,
    names,
    guarded: protection.guarded,
    secrets: secretPairs(value, seen),
    mark: redactionTexts.leftOut[language],
  };
  const cut = recipient.profile === 'INTERNAL' ? { case: seen, texts: [] } : cutTexts(seen, cutting);
  return { case: cut.case, omitted: kinds.map(({ kind }) => kind), protection, needles, report: reportOf(kinds, cut.texts) };
}

/** What a document is made of. Earlier revisions and discussions of the office are no part of it. */
function printable({ schema, id, titleDa, asOf, fictional, case: header, safety, persons, ...rest }: Case): Case {
  const { couples, parentage, multipleBirths, households, emotional, networkMaps, assessment, drawing } = rest;
  return {
    schema,
    id,
    titleDa,
    asOf,
    fictional,
    case: header,
    safety,
    persons,
    couples,
    parentage,
    multipleBirths,
    households,
    emotional,
    networkMaps,
    assessment,
    drawing,
  };
}

/**
 * What is looked for: every identifier of the case that the reader has no right to. Where whereabouts are protected, only names of
 * persons give a right; and whatever is written like a name in any text is withheld unless it is one of them.
 */
function needlesFor(value: Case, seen: Case, { profile, person }: Recipient, protection: Protection): Needles {
  if (profile === 'INTERNAL') return needlesOf([], []);
  const shown = visibleIdentifiers(seen, protection).filter(({ kind }) => !protection.guarded || kind === 'name');
  const rights = new Set(shown.map(({ kind, text }) => `${kind} ${text}`));
  const told = textsOf(value).filter(({ path }) => isDoubted(path));
  const unknown = protection.guarded
    ? told.flatMap(({ text }) => properNouns(text).map((noun): Identifier => ({ kind: 'place', text: noun })))
    : [];
  const secret = identifiersOf(value, person?.id).filter(({ kind, text }) => !rights.has(`${kind} ${text}`));
  return needlesOf([...secret, ...unknown], [...shown.map(({ text }) => text), ...makersOf(value)]);
}
