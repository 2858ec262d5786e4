import { nameIn, personOf } from '../case/find';
import { seenFromOther } from '../case/map-ties';
import type { Case, MapEntry, MapTie, NetworkMap } from '../case/schema';
import { figureParts as parts } from '../language/figures';
import { type Language, listed, say } from '../language/text';
import { count, type Figure, part, share, shareSaid, type Telling, tellingOf } from './figure';
import { brokersOf, cliquesOf, edgeCount } from './graph';
import { roleOn } from './member';
import { datedVersionOf } from './owner';
import { ringsOf, ringTitle, templateOf, titleOf } from './templates/templates';

/** All figures of a map, in the order in which they are shown. */
export function figuresOf(value: Case, map: NetworkMap, language: Language): Figure[] {
  const told = tellingOf(value, map, language);
  return [...spread(told), ...web(told), ...supports(told), overlap(told)];
}

const idsOf = (entries: readonly MapEntry[]): string[] => entries.map(({ person }) => person);

/** How many, and where they stand. */
function spread(told: Telling): Figure[] {
  const { value, map, language, placed, ids, centre } = told;
  const template = templateOf(map);
  const bySector = template.sectors.map((sector) =>
    part(titleOf(sector)[language], idsOf(placed.filter((entry) => entry.sector === sector.id))),
  );
  const byRing = ringsOf(template).map((ring) =>
    part(ringTitle(template, ring)[language], idsOf(placed.filter((entry) => entry.ring === ring))),
  );
  const [middle] = [...centre, ...value.case.indexPersonIds];
  const roleIn = (id: string): string => {
    const person = personOf(value, id);
    return (person && roleOn(value, person, middle, language)) || parts.noRole[language];
  };
  const byRole = [...Map.groupBy(ids, roleIn)].map(([role, persons]) => part(role, persons)).toSorted((a, b) => b.value - a.value);
  const professional = ids.filter((id) => isProfessional(told, id));
  const privately = ids.filter((id) => !professional.includes(id));
  return [
    count(told, 'size', ids),
    count(told, 'bySector', ids, bySector),
    count(told, 'byRing', ids, byRing),
    count(told, 'byRole', ids, byRole, byRole.length),
    share(told, 'privacy', privately.length, ids.length, privately, [
      part(parts.private[language], privately),
      part(parts.professional[language], professional),
    ]),
  ];
}

function isProfessional({ value, placed }: Telling, id: string): boolean {
  return Boolean(personOf(value, id)?.professional) || placed.some(({ person, sector }) => person === id && sector === 'PROFESSIONAL');
}

/** How the others hang together. */
function web(told: Telling): Figure[] {
  const { value, language, ids, centre, ties, graph } = told;
  const toCentre = new Set(ties.flatMap(({ from, to }) => (centre.has(from) ? [to] : centre.has(to) ? [from] : [])));
  const [tied, untied] = [ids.filter((id) => toCentre.has(id)), ids.filter((id) => !toCentre.has(id))];
  const degree = (id: string) => graph.get(id)?.size ?? 0;
  const most = ids.reduce((highest, id) => Math.max(highest, degree(id)), 0);
  const connected = ids.filter((id) => degree(id) > 0);
  const byDegree = connected
    .toSorted((a, b) => degree(b) - degree(a))
    .map((id) => {
      const n = degree(id);
      const shown = n === 1 ? parts.oneTie[language] : say(parts.ties, language, { n });
      return { label: nameIn(value, id, language), value: n, shown, persons: [id] };
    });
  const cliques = cliquesOf(graph).map((clique) => ids.filter((id) => clique.includes(id)));
  const names = (persons: readonly string[]) =>
    listed(
      persons.map((id) => nameIn(value, id, language)),
      language,
    );
  return [
    share(told, 'centreTie', tied.length, ids.length, tied, [part(parts.tied[language], tied), part(parts.untied[language], untied)]),
    share(told, 'density', edgeCount(graph), (ids.length * (ids.length - 1)) / 2, connected),
    count(
      told,
      'mostConnected',
      connected.filter((id) => degree(id) === most),
      byDegree,
      most,
    ),
    count(
      told,
      'isolated',
      ids.filter((id) => degree(id) === 0),
    ),
    count(
      told,
      'cliques',
      ids.filter((id) => cliques.some((clique) => clique.includes(id))),
      cliques.map((clique) => part(names(clique), clique)),
      cliques.length,
    ),
    count(told, 'brokers', brokersOf(graph)),
  ];
}

/** What goes between them. */
function supports(told: Telling): Figure[] {
  const { ties, ids, centre } = told;
  const supporting = ties.filter((tie) => (tie.supports ?? []).length > 0);
  const mutual = supporting.filter(({ supports: all }) => {
    const directions = new Set((all ?? []).map(({ direction }) => direction));
    return directions.has('mutual') || (directions.has('given') && directions.has('received'));
  });
  const ends = new Set(mutual.flatMap(({ from, to }) => [from, to]));
  const received = supporting.flatMap((tie) => receivedBy(centre, tie));
  const privately = received.filter(({ from }) => !isProfessional(told, from));
  const givers = new Set(privately.map(({ from }) => from));
  return [
    share(
      told,
      'reciprocity',
      mutual.length,
      supporting.length,
      ids.filter((id) => ends.has(id)),
    ),
    share(
      told,
      'privateSupport',
      privately.length,
      received.length,
      ids.filter((id) => givers.has(id)),
    ),
  ];
}

/** The kinds of support that those in the middle get by a tie. */
function receivedBy(centre: ReadonlySet<string>, { from, to, supports: told }: MapTie): { from: string; kind: string }[] {
  if (centre.has(from) === centre.has(to)) return [];
  const seen = centre.has(from) ? (told ?? []) : seenFromOther(told ?? []);
  const kinds = new Set(seen.filter(({ direction }) => direction !== 'given').map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ from: centre.has(from) ? to : from, kind }));
}

function overlap(told: Telling): Figure {
  const { value, map, language } = told;
  const others = (value.networkMaps ?? []).filter(({ id }) => id !== map.id);
  const compared = others.map((other) => ({ other, ...sharedWith(told, tellingOf(value, other, language)) }));
  const everywhere = compared.reduce<readonly string[]>((left, { both }) => left.filter((id) => both.includes(id)), told.ids);
  const more = compared.map(({ other, both, all }) => ({
    label: datedVersionOf(value, other)[language],
    value: all > 0 ? both.length / all : 0,
    shown: shareSaid(both.length, all, language),
    persons: both,
  }));
  const [n, all] = compared.reduce(([sum, of], { both, all: one }) => [sum + both.length, of + one], [0, 0]);
  return share(told, 'overlap', n, all, compared.length > 0 ? everywhere : [], more);
}

function sharedWith(one: Telling, other: Telling): { both: string[]; all: number } {
  const middle = one.centre.union(other.centre);
  const [mine, theirs] = [one, other].map(({ ids }) => new Set(ids.filter((id) => !middle.has(id))));
  const both = [...(mine ?? [])].filter((id) => theirs?.has(id));
  return { both, all: (mine ?? new Set()).union(theirs ?? new Set()).size };
}
