import { fullName } from '../../case/find';
import type { Case, MapEntry, NetworkMap } from '../../case/schema';
import { drawingText } from '../../language/attachment-drawings';
import { type DifferenceFact, differenceFacts } from '../../network/difference-facts';
import { differenceScene } from '../../network/difference-scene';
import { headingOf } from '../../network/owner';
import { type Block, cell, type Figure, facts, heading, paragraph, strong, table } from '../blocks';
import type { Edition } from '../edition';

/** In which the maps differ: who stands where in each, then each pair in words, then each as one picture on its sheet. */
export function mapDifferences(edition: Edition, first: NetworkMap | undefined): Block[] {
  const maps = drawnMaps(edition.case);
  if (maps.length < 2) return [];
  const pairs = pairsOf(maps, first).flatMap((pair) => pairBlocks(edition, pair) ?? []);
  return [
    heading(edition.say(drawingText.differences)),
    ...placesTable(edition, maps),
    ...pairs.flatMap(({ words }) => words),
    ...pairs.map(({ picture }) => picture),
  ];
}

const drawnMaps = ({ networkMaps }: Case): NetworkMap[] => (networkMaps ?? []).filter((map) => map.entries.length > 0);

/** The child's map beside each other one; the combined map, which is made of the others, only where there is no other. */
function pairsOf(maps: readonly NetworkMap[], child: NetworkMap | undefined): [NetworkMap, NetworkMap][] {
  const first = maps.find(({ id }) => id === child?.id) ?? maps[0];
  const others = maps.filter((map) => map !== first);
  const own = others.filter(({ perspective }) => perspective !== 'combined');
  return first ? (own.length > 0 ? own : others).slice(0, mostPairs).map((other) => [first, other]) : [];
}

const mostPairs = 4;

function pairBlocks(edition: Edition, [a, b]: [NetworkMap, NetworkMap]): { words: Block[]; picture: Figure } | undefined {
  const { case: value, say, day, language } = edition;
  const told = differenceFacts(value, a, b, language);
  if (told.length === 0) return undefined;
  const scene = differenceScene(value, a, b, { day, language, look: 'paper' });
  return {
    words: [heading(say(drawingText.inWords, { title: scene.title })), ...facts(factRows(told, edition))],
    picture: {
      kind: 'figure',
      pages: ['upright', 'across'],
      scene,
      heading: scene.title,
      caption: say(drawingText.differenceCaption),
      legend: { title: say(drawingText.differenceLegend, { title: scene.title }), entries: scene.legend },
    },
  };
}

type FactRow = readonly [term: string, text: string];

/** The same in words, row by row: who is only on one of them, where they stand, what goes between them. */
function factRows(told: readonly DifferenceFact[], { say }: Edition): FactRow[] {
  const rows = new Map<string, string[]>();
  for (const { kind, text } of told) {
    const [term = '', ...rest] = text.split(': ');
    const only = kind === 'onlyA' || kind === 'onlyB';
    const row = only
      ? term
      : say(kind === 'closer' || kind === 'further' ? drawingText.closeness : kind === 'sector' ? drawingText.sector : drawingText.ties);
    rows.set(row, [...(rows.get(row) ?? []), only ? rest.join(': ') : text]);
  }
  return [...rows].map(([term, texts]) => [term, texts.join(' · ')]);
}

/** Who stands where in which map; only those who don't stand alike in all. */
function placesTable({ case: value, say, language, word }: Edition, maps: readonly NetworkMap[]): Block[] {
  const placed = maps.map((map) => new Map(map.entries.map((entry) => [entry.person, entry])));
  const persons = value.persons.filter(({ id }) => {
    const places = placed.map((entries) => placeOf(entries.get(id)));
    return places.some((place) => place !== undefined) && new Set(places).size > 1;
  });
  const place = (entry: MapEntry | undefined) => {
    if (!entry) return say(drawingText.absent);
    return entry.ring ? String(entry.ring) : say(drawingText.tray);
  };
  const width = 60 / maps.length;
  return [
    paragraph(persons.length > 0 ? say(drawingText.differencesLead) : say(drawingText.noDifferences), 'muted'),
    ...table(
      say(drawingText.differences),
      [{ head: say(drawingText.person), width: 40 }, ...maps.map((map) => ({ head: say(headingOf(value, map)), width }))],
      persons.map((person) => [
        cell({ ...strong(fullName(person, language)), note: word(person.id) }),
        ...placed.map((entries) => cell(place(entries.get(person.id)))),
      ]),
    ),
  ];
}

const placeOf = (entry: MapEntry | undefined): number | undefined => (entry ? (entry.ring ?? 0) : undefined);
