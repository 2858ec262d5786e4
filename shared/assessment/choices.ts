import { shortDate } from '../case/dates';
import type { Case } from '../case/schema';
import { answerWords } from '../language/answers';
import { attemptLabels, contraindicationLabels, refusalLabels } from '../language/assessment-records';
import { mapTitles } from '../language/network';
import type { Text } from '../language/text';
import { valueWords } from '../language/values';
import { nameOf } from './facts';
import type { FieldContext, Option } from './field';
import { recordLabel } from './record-label';

/** The options of a closed list, in the order of its words. */
export function choices(words: Readonly<Record<string, Text>>): () => readonly Option[] {
  const options = Object.entries(words).map(([value, word]) => ({ value, word }));
  return () => options;
}

/** A word with a date behind it: "Samtale 18.09.2026". */
export function dated(word: Text, date: string | null | undefined): Text {
  return date ? { da: `${word.da} ${shortDate(date)}`, en: `${word.en} ${shortDate(date)}` } : word;
}

const closenessRings: readonly Option[] = [1, 2, 3, 4].map((ring) => ({ value: ring, word: answerWords.closeness[ring as 1 | 2 | 3 | 4] }));
const closenessOptions: readonly Option[] = [...closenessRings, { value: 'not_asked', word: answerWords.closeness.not_asked }];
export const closenessChoices = (): readonly Option[] => closenessOptions;

const option = (value: string, word: Text, label: string, says: string | null | undefined): Option => ({
  value,
  word: { da: `${word.da} ${label}`, en: `${word.en} ${label}` },
  ...(says ? { detail: { da: says, en: says } } : {}),
});

/** The refusals of the case, to refer to. */
export function refusalChoices({ case: { assessment }, facts }: FieldContext): readonly Option[] {
  const refusals = assessment?.refusals ?? [];
  return refusals.map(({ id, aboutDa, person }) =>
    option(id, refusalLabels.refusal, recordLabel(refusals, id, 'R'), aboutDa || (person && nameOf(facts, person).da)),
  );
}

export function contraindicationChoices({ case: { assessment } }: FieldContext): readonly Option[] {
  const records = assessment?.contraindications ?? [];
  return records.map(({ id, aboutDa }) => option(id, contraindicationLabels.contraindication, recordLabel(records, id, 'X'), aboutDa));
}

/** A choice with all that is said of it, as a record is titled: "Afvisning R1 · Faste aftaler". */
export const wholeWord = ({ word, detail }: Option): Text =>
  detail ? { da: `${word.da} · ${detail.da}`, en: `${word.en} · ${detail.en}` } : word;

/** What a conclusion may rest on: the statement of no network, refusals and contraindications. */
export const referenceChoices = (context: FieldContext): readonly Option[] => [
  { value: 'N', word: answerWords.noNetworkStatement },
  ...refusalChoices(context),
  ...contraindicationChoices(context),
];

/** The maps drawn with the child. */
export function childMapChoices({ case: { networkMaps } }: FieldContext): readonly Option[] {
  return (networkMaps ?? [])
    .filter(({ perspective }) => perspective === 'child')
    .map(({ id, drawnOn }) => ({ value: id, word: dated(mapTitles.child, drawnOn) }));
}

/** The agreements made in the attempts, named by attempt and number: "A1-2". */
export function agreementChoices({ case: { assessment } }: FieldContext): readonly Option[] {
  const attempts = assessment?.attempts ?? [];
  return attempts.flatMap(({ id, agreements }) =>
    (agreements ?? []).map(({ whatDa }, index) =>
      option(`${id}-${index + 1}`, attemptLabels.agreement, `${recordLabel(attempts, id, 'A')}-${index + 1}`, whatDa),
    ),
  );
}

/** "Netværksmøde 30.10.2026" */
export const attemptTitle = (type: keyof typeof valueWords.attemptTypes | null | undefined, date: string | null | undefined): Text =>
  dated(type ? valueWords.attemptTypes[type] : attemptLabels.attempt, date);

/** True when the child is placed, or a placement is followed up. */
export const isPlaced = ({ case: header }: Case): boolean =>
  Boolean(header.placedSince) || header.legalStep === 'PLACEMENT' || header.legalStep === 'FOLLOW_UP';
