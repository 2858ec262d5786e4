import { describe, expect, it } from 'vitest';
import { apply, type Command } from '../../shared/case/change';
import { addMap, freezeMap, updateMap } from '../../shared/case/commands/network';
import { placePerson, setLook, takeOffMap } from '../../shared/case/commands/network-place';
import { setTemplate, withoutCell } from '../../shared/case/commands/network-template';
import { connectAll, removeTie, setTie } from '../../shared/case/commands/network-ties';
import { mapOf } from '../../shared/case/find';
import { tieBetween } from '../../shared/case/map-ties';
import type { Case, NetworkMap, Person } from '../../shared/case/schema';
import { readExchange, writeExchange } from '../../shared/formats/exchange';
import { safetyCircles } from '../../shared/network/templates/safety-circles';
import { sixSectors } from '../../shared/network/templates/six-sectors';
import { threeHorizons } from '../../shared/network/templates/three-horizons';

const person = (id: string, firstName: string): Person => ({ id, firstName, gender: 'f', kind: 'person' });
const where = { da: 'Slægt', en: 'Relatives' };

const start = (map: Partial<NetworkMap> = {}): Case => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['P1'] },
  persons: [person('P1', 'Sif'), person('P2', 'Ane'), person('P3', 'Grethe'), person('P4', 'Karen')],
  networkMaps: [
    {
      id: 'N1',
      perspective: 'child',
      entries: [
        { person: 'P2', sector: 'FAMILY', ring: 1 },
        { person: 'P3', sector: 'KIN', ring: 4 },
        { person: 'P4', sector: 'LEISURE', ring: 2 },
      ],
      ...map,
    },
  ],
});

/** The map after commands; each has to go well. */
function mapAfter(value: Case, ...steps: ((now: Case) => Command)[]): NetworkMap {
  let now = value;
  for (const step of steps) {
    const outcome = apply(now, step(now));
    if (!outcome.ok) throw new Error(outcome.problem.text.da);
    now = outcome.case;
  }
  return mapOf(now, 'N1') ?? { id: '', perspective: 'other', entries: [] };
}

const refusalOf = (value: Case, command: Command): string => {
  const outcome = apply(value, command);
  return outcome.ok ? '' : outcome.problem.text.da;
};

describe('A map that is finished', () => {
  const frozen = start({ frozenOn: '2026-09-18' });

  it('refuses every change and says what to do instead', () => {
    const value = frozen;
    for (const command of [
      placePerson(value, 'N1', 'P2', { sector: 'KIN', ring: 1 }, where),
      takeOffMap(value, 'N1', 'P2'),
      setTie(value, 'N1', 'P1', 'P2', { stress: true }),
      setTemplate(value, 'N1', threeHorizons),
      updateMap('N1', { drawnWith: 'Mor' }),
      freezeMap('N1', '2026-10-01'),
      setLook(value, 'N1', 'P2', { colour: 'red' }),
    ])
      expect(refusalOf(value, command)).toBe('Kortet er afsluttet og kan ikke ændres. Lav en kopi, og ret i den.');
  });

  it('is copied with ties and places, and the copy can be changed', () => {
    const given = start({
      frozenOn: '2026-09-18',
      ties: [{ from: 'P1', to: 'P2', stress: true }],
      steps: [{ person: 'P2', sector: 'KIN', ring: 1 }],
    });
    const outcome = apply(given, addMap({ perspective: 'child', drawnOn: '2026-10-01' }, mapOf(given, 'N1')));
    const copy = outcome.ok ? mapOf(outcome.case, 'N2') : undefined;
    expect(copy).toEqual({
      id: 'N2',
      perspective: 'child',
      drawnOn: '2026-10-01',
      entries: given.networkMaps?.[0]?.entries,
      ties: [{ from: 'P1', to: 'P2', stress: true }],
    });
  });

  it('is dated by the day on which it was finished, unless it says otherwise', () => {
    expect(mapAfter(start(), () => freezeMap('N1', '2026-09-18'))).toMatchObject({ frozenOn: '2026-09-18', drawnOn: '2026-09-18' });
    expect(mapAfter(start({ drawnOn: '2026-09-01' }), () => freezeMap('N1', '2026-09-18')).drawnOn).toBe('2026-09-01');
  });
});

describe('A tie', () => {
  const given = [{ kind: 'transport' as const, direction: 'given' as const }];

  it('is one of each pair, and turns its supports when it is told from the other end', () => {
    const map = mapAfter(
      start(),
      (now) => setTie(now, 'N1', 'P2', 'P1', { supports: given }),
      (now) => setTie(now, 'N1', 'P1', 'P2', { conflict: true }),
    );
    expect(map.ties).toEqual([{ from: 'P1', to: 'P2', supports: [{ kind: 'transport', direction: 'received' }], conflict: true }]);
  });

  it('keeps its arrow when something else is told of it', () => {
    const map = mapAfter(
      start(),
      (now) => setTie(now, 'N1', 'P2', 'P3', { directed: true }),
      (now) => setTie(now, 'N1', 'P3', 'P2', { stress: true, supports: given }),
    );
    expect(map.ties).toEqual([
      { from: 'P2', to: 'P3', directed: true, stress: true, supports: [{ kind: 'transport', direction: 'received' }] },
    ]);
  });

  it('connects several with each other at once', () => {
    const map = mapAfter(start(), (now) => connectAll(now, 'N1', ['P2', 'P3', 'P4']));
    expect(map.ties?.map(({ from, to }) => [from, to])).toEqual([
      ['P2', 'P3'],
      ['P2', 'P4'],
      ['P3', 'P4'],
    ]);
  });

  it('goes, told from either end, and with a person who is taken off the map', () => {
    const tied = (now: Case) => connectAll(now, 'N1', ['P2', 'P3', 'P4']);
    expect(
      tieBetween(
        mapAfter(start(), tied, (now) => removeTie(now, 'N1', 'P3', 'P2')),
        'P2',
        'P3',
      ),
    ).toBeUndefined();
    expect(mapAfter(start(), tied, (now) => takeOffMap(now, 'N1', 'P2')).ties).toHaveLength(1);
  });

  it('is refused with oneself, and with someone who is not on the map', () => {
    expect(refusalOf(start(), setTie(start(), 'N1', 'P2', 'P2', {}))).toBe('Ane kan ikke forbindes med sig selv.');
    const value = start({ entries: [] });
    expect(refusalOf(value, setTie(value, 'N1', 'P1', 'P2', {}))).toBe('Ane står ikke på kortet.');
  });
});

describe('A template', () => {
  it('keeps everyone whose cell it has, and says who comes into the tray', () => {
    const value = start();
    const command = setTemplate(value, 'N1', threeHorizons);
    expect(withoutCell(value, 'N1', threeHorizons)).toEqual(['P3', 'P4']);
    expect(command.label.da).toBe('Skiftede skabelon til «Fire sektorer og tre horisonter». Nævnt, ikke placeret: Grethe, Karen');
    expect(mapAfter(value, () => command).entries.map(({ sector, ring }) => [sector, ring])).toEqual([
      ['FAMILY', 1],
      ['FAMILY', null],
      ['FAMILY', null],
    ]);
  });

  it('is kept in the file, and the usual one is told by nothing', () => {
    const circles = mapAfter(start(), (now) => setTemplate(now, 'N1', safetyCircles));
    expect(circles.template).toEqual(safetyCircles);
    expect(mapAfter(start({ template: safetyCircles, entries: [] }), (now) => setTemplate(now, 'N1', sixSectors))).not.toHaveProperty(
      'template',
    );
  });

  it('that lacks a sector or a ring refuses it, and the map stays', () => {
    const value = start();
    expect(refusalOf(value, placePerson(value, 'N1', 'P2', { sector: 'MOON', ring: 1 }, where))).toBe(
      'Ane kan ikke placeres der: kortet har ingen sektor «MOON».',
    );
    const circles = start({ template: safetyCircles, entries: [] });
    expect(refusalOf(circles, placePerson(circles, 'N1', 'P2', { sector: 'NETWORK', ring: 4 }, where))).toBe(
      'Ane kan ikke placeres der: kortet har ingen ring 4.',
    );
  });

  it('of a file decides what its entries may be', () => {
    const faultsOf = (map: Partial<NetworkMap>) => {
      const result = readExchange(writeExchange(start(map)));
      return result.ok ? [] : result.faults.map(({ da }) => da);
    };
    expect(faultsOf({ entries: [{ person: 'P2', sector: 'MOON', ring: 1 }] })).toEqual([
      'networkMaps[0].entries[0].sector: "MOON" kendes ikke. Tilladt: FAMILY, KIN, FRIENDS, SCHOOL_WORK, LEISURE, PROFESSIONAL.',
    ]);
    expect(faultsOf({ template: safetyCircles, entries: [{ person: 'P2', sector: 'NETWORK', ring: 4 }] })).toEqual([
      'networkMaps[0].entries[0].ring: 4 kendes ikke. Tilladt: 1, 2, 3.',
    ]);
    expect(faultsOf({ ties: [{ from: 'P2', to: 'P2' }] })).toEqual(['networkMaps[0].ties[0].to: "P2" kan ikke forbindes med sig selv.']);
    expect(faultsOf({ ties: [{ from: 'P2', to: 'P9' }] })[0]).toMatch(/^networkMaps\[0\]\.ties\[0\]\.to: henviser til personen "P9"/);
    expect(faultsOf({ template: safetyCircles, entries: [{ person: 'P2', sector: 'NETWORK', ring: 3 }] })).toEqual([]);
  });
});

describe('A map that is recorded', () => {
  it('keeps each placement as a step, in its order', () => {
    const recorded = { recorded: true };
    const map = mapAfter(
      start({ entries: [] }),
      (now) => placePerson(now, 'N1', 'P2', { sector: 'FAMILY', ring: 2 }, where, recorded),
      (now) => placePerson(now, 'N1', 'P2', { sector: 'FAMILY', ring: 1 }, where, recorded),
      (now) => placePerson(now, 'N1', 'P3', { sector: 'KIN', ring: 1 }, where),
      (now) => takeOffMap(now, 'N1', 'P2', recorded),
    );
    expect(map.steps?.map(({ person, ring, kind }) => [person, ring, kind])).toEqual([
      ['P2', 2, 'placed'],
      ['P2', 1, 'moved'],
      ['P2', 1, 'removed'],
    ]);
  });

  it('keeps how the child wants someone to be shown', () => {
    const map = mapAfter(start(), (now) => setLook(now, 'N1', 'P2', { picture: 'cat', colour: 'green' }));
    expect(map.entries[0]?.look).toEqual({ picture: 'cat', colour: 'green' });
  });
});
