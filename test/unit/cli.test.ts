import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../electron/command-line/run';
import { EditionRefused } from '../../shared/attachment/document';
import { apply } from '../../shared/case/change';
import { reopen } from '../../shared/case/commands/sign-off';
import { revisionOf } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { writeExchange } from '../../shared/formats/exchange';
import { temporaryFolder } from '../helpers/store';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const give = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};
const [first, second] = exampleCases.map(writeExchange);
const good = (name: string) => give(name, first ?? '');
const other = (name: string) => give(name, second ?? '');
const bad = (name: string) => give(name, (first ?? '').replace('"gender": "f"', '"gender": "q"'));
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Runs a command and gives what it said, what it complained of, and its exit code. */
async function kreds(...argv: string[]) {
  const said: string[] = [];
  const faults: string[] = [];
  const printed: { recipient: string; day: string }[] = [];
  const revisions: number[] = [];
  const code = await run(argv, {
    say: (line) => said.push(line),
    draw: async (drawing, format, dpi) => Buffer.from(`${format} ${dpi} ${drawing.title} ${drawing.width}`),
    complain: (line) => faults.push(line),
    today: '2026-11-23',
    print: async (value, options) => {
      printed.push(options);
      revisions.push(revisionOf(value));
      if (options.recipient === 'P99') throw new EditionRefused({ da: 'Der er ingen P99.', en: 'There is no P99.' });
      return new TextEncoder().encode('%PDF-1.7');
    },
  });
  return { said, faults, printed, revisions, code };
}

describe('check', () => {
  it('tells state, what blocks and what to note, one line of JSON a file, named as it was given', async () => {
    const files = [good('a.json'), other('b.json')];
    const { said, faults, code } = await kreds('check', ...files);
    expect([code, faults]).toEqual([0, []]);
    const results = said.map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual(files);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(['file', 'state', 'blocking', 'warnings']);
      expect(result.state).toBe(result.blocking.length > 0 ? 'DRAFT_ONLY' : 'FINAL_ALLOWED');
    }
  });

  it('works out the rules on the day that is asked for', async () => {
    const { said } = await kreds('check', good('a.json'), '--as-of', '2046-01-01');
    const later = JSON.parse(said[0] ?? '');
    const now = JSON.parse((await kreds('check', at('a.json'))).said[0] ?? '');
    expect(later.warnings).not.toEqual(now.warnings);
  });

  it('goes on after a bad file, names its fault and ends with 1', async () => {
    const { said, faults, code } = await kreds('check', bad('bad.json'), at('none.json'), good('a.json'));
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(faults[0]).toMatch(/bad\.json: persons\[\d+\]\.gender: "q" kendes ikke\. Tilladt: m, f, x, unknown\.$/);
    expect(faults[1]).toBe(`${at('none.json')}: filen findes ikke.`);
    expect(faults).toHaveLength(2);
  });

  it.each([
    ['a folder', () => at(), 'er en mappe, ikke en fil.'],
    ['a folder that looks like a file', () => path.dirname(give('x.json/inside', '')), 'er en mappe, ikke en fil.'],
    ['another format', () => give('x.ged', '0 HEAD'), 'filer med endelsen ".ged"'],
    ['bytes that are no text', () => give('x.json', new Uint8Array([0xff, 0xfe, 0])), 'ikke tekst i UTF-8'],
    ['half a file', () => give('x.json', (first ?? '').slice(0, 500)), 'er ikke JSON'],
    ['more than 20 MB', () => give('x.json', ' '.repeat(20 * 1024 * 1024 + 1)), 'højst 20 MB'],
  ])('refuses %s in one line', async (_, make, text) => {
    const { said, faults, code } = await kreds('check', make());
    expect([code, said]).toEqual([1, []]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(text);
  });
});

describe('draw', () => {
  it('draws for a recipient what they may see', async () => {
    const drawn = async (...options: string[]) => {
      const result = await kreds('draw', other('b.json'), ...options, '--out', at('r.svg'));
      return { ...result, svg: result.code === 0 ? readFileSync(at('r.svg'), 'utf8') : '' };
    };
    expect((await drawn('--view', 'genogram')).svg).toContain('Malou');
    const genogram = await drawn('--view', 'genogram', '--recipient', 'P3');
    expect(genogram.svg).toContain('Person P1');
    expect(genogram.svg).not.toContain('data-id');
    expect(genogram.svg).not.toMatch(/Malou|Katja|Daniel|Holk/);
    const map = await drawn('--view', 'network', '--recipient', 'partner');
    expect(map.svg).not.toMatch(/Malou|Katja|Daniel|Holk|Åkjær/);
    expect((await drawn('--view', 'genogram', '--recipient', 'P99')).faults.join()).toContain('P99');
  });

  it('writes the drawing and where everyone stands, everyone once', async () => {
    const { faults, code } = await kreds('draw', good('a.json'), '--view', 'genogram', '--out', at('g.svg'), '--geometry', at('g.json'));
    expect([code, faults]).toEqual([0, []]);
    expect(readFileSync(at('g.svg'), 'utf8')).toMatch(/^<svg xmlns/);
    const geometry = json(at('g.json'));
    expect(Object.keys(geometry)).toEqual(['persons', 'lines', 'households', 'bounds']);
    const ids = geometry.persons.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(geometry.persons[0])).toEqual(['id', 'x', 'y', 'width', 'height', 'label']);
    for (const line of geometry.lines) expect(Object.keys(line)).toEqual(['kind', 'between', 'points']);
  });

  it('tells sector and ring of everyone on a network map', async () => {
    await kreds('draw', good('a.json'), '--view', 'network', '--perspective', 'child', '--out', at('n.svg'), '--geometry', at('n.json'));
    const map = exampleCases[0]?.networkMaps?.find(({ perspective }) => perspective === 'child');
    const placed = json(at('n.json')).persons.filter(({ sector }: { sector: string }) => sector !== 'CENTRE');
    const told = placed.map(({ id, sector, ring }: Record<string, unknown>) => [id, sector, ring]);
    expect(told.toSorted()).toEqual(map?.entries.map(({ person, sector, ring }) => [person, sector, ring ?? null]).toSorted());
  });

  it('takes the latest of several maps of one perspective', async () => {
    const [value] = exampleCases;
    const [person] = value?.persons ?? [];
    const entries = [{ person: person?.id, sector: 'LEISURE', ring: 4 }];
    const maps = [
      { id: 'L', perspective: 'child', drawnOn: '2030-01-01', entries },
      { id: 'E', perspective: 'child', drawnOn: '2020-01-01', entries: [] },
    ];
    const file = give('two.json', JSON.stringify({ ...value, networkMaps: maps, assessment: null }));
    await kreds('draw', file, '--view', 'network', '--perspective', 'child', '--out', at('n.svg'), '--geometry', at('n.json'));
    expect(json(at('n.json')).persons).toContainEqual(expect.objectContaining({ id: person?.id, sector: 'LEISURE', ring: 4 }));
  });

  it('says which perspectives there are when the one asked for is not among them', async () => {
    const value = { ...exampleCases[0], networkMaps: [{ id: 'N1', perspective: 'mother', entries: [] }], assessment: null };
    const { faults, code } = await kreds(
      'draw',
      give('a.json', JSON.stringify(value)),
      '--view',
      'network',
      '--perspective',
      'child',
      '--out',
      at('n.svg'),
    );
    expect(code).toBe(1);
    expect(faults[0]).toContain('intet netværkskort fra perspektivet child. Den har: mother.');
    expect(existsSync(at('n.svg'))).toBe(false);
  });

  describe('a difference', () => {
    const compare = (file: string, wanted: string, ...more: string[]) =>
      kreds(
        'draw',
        file,
        '--view',
        'network',
        '--perspective',
        'child',
        '--compare',
        wanted,
        '--out',
        at('d.svg'),
        '--geometry',
        at('d.json'),
        ...more,
      );
    const example = exampleCases[1];
    const placeIn = (id: string) => json(at('d.json')).persons.find((one: { id: string }) => one.id === id);

    it('is drawn of two perspectives, and names sector and ring of everyone on either', async () => {
      const { faults, code } = await compare(other('b.json'), 'mother', '--date', '2026-08-31');
      expect([code, faults]).toEqual([0, []]);
      expect(readFileSync(at('d.svg'), 'utf8')).toContain('Mormor Vibeke: barnet helt tæt, mor på afstand');
      expect(placeIn('P14')).toMatchObject({ sector: 'KIN', ring: 1 });
      expect(placeIn('P36')).toMatchObject({ sector: 'PROFESSIONAL', ring: 3 });
      const [child, mother] = ['N1', 'N2'].map((id) => example?.networkMaps?.find((map) => map.id === id)?.entries ?? []);
      const ids = new Set([...(child ?? []), ...(mother ?? []), { person: 'P1' }].map(({ person }) => person));
      expect(
        json(at('d.json'))
          .persons.map(({ id }: { id: string }) => id)
          .toSorted(),
      ).toEqual([...ids].toSorted());
    });

    it('is drawn of one perspective at two dates', async () => {
      const { code } = await compare(other('b.json'), '2026-09-30');
      expect(code).toBe(0);
      expect(readFileSync(at('d.svg'), 'utf8')).toContain('Rykket tættere på: Morbror Jeppe, fra tæt til helt tæt');
    });

    it('is refused where there is nothing to compare with', async () => {
      const { faults, code } = await compare(other('b.json'), 'father');
      expect([code, faults[0]]).toEqual([1, expect.stringContaining('intet andet netværkskort at sammenligne med for "father"')]);
      expect((await compare(other('b.json'), '2020-01-01')).faults[0]).toContain('for "2020-01-01"');
      expect(existsSync(at('d.svg'))).toBe(false);
    });

    it('is refused of what is neither a perspective nor a date, and of a genogram', async () => {
      expect((await compare(other('b.json'), 'mormor')).faults[0]).toContain(
        '--compare: "mormor" kendes ikke. Tilladt: child, mother, father, other, combined eller en dato (ÅÅÅÅ-MM-DD).',
      );
      const genogram = await kreds('draw', other('b.json'), '--view', 'genogram', '--compare', 'mother', '--out', at('g.svg'));
      expect(genogram.faults[0]).toContain('--compare kan kun bruges med --view network.');
    });
  });

  it('takes the map as it was on the day that is asked for', async () => {
    const draw = ['draw', other('b.json'), '--view', 'network', '--perspective', 'child', '--out', at('n.svg'), '--geometry', at('n.json')];
    const isThere = () => json(at('n.json')).persons.some(({ id }: { id: string }) => id === 'P8');
    await kreds(...draw, '--date', '2026-09-01');
    expect(isThere()).toBe(true);
    await kreds(...draw);
    expect(isThere()).toBe(false);
  });

  it('puts the results of several files in folders that it makes, named after the files, and nothing for a bad one', async () => {
    const { code } = await kreds(
      'draw',
      good('a.json'),
      bad('bad.json'),
      other('b.json'),
      '--view',
      'genogram',
      '--out',
      at('svg'),
      '--geometry',
      at('geo'),
    );
    expect(code).toBe(1);
    expect(readdirSync(at('svg')).toSorted()).toEqual(['a.svg', 'b.svg']);
    expect(readdirSync(at('geo')).toSorted()).toEqual(['a.json', 'b.json']);
  });

  it('writes nothing when one of the two results can’t be written', async () => {
    give('taken', 'a file, where a folder would have to be');
    const { faults, code } = await kreds(
      'draw',
      good('a.json'),
      '--view',
      'genogram',
      '--out',
      at('g.svg'),
      '--geometry',
      at('taken', 'g.json'),
    );
    expect(code).toBe(1);
    expect(faults[0]).toContain('kan ikke skrives');
    expect(existsSync(at('g.svg'))).toBe(false);
  });
});

describe('attachment', () => {
  it('prints for internal use, on the day of the case, unless told otherwise', async () => {
    const { printed, code } = await kreds('attachment', good('a.json'), '--out', at('a.pdf'));
    expect(code).toBe(0);
    expect(printed).toEqual([{ recipient: 'internal', day: exampleCases[0]?.asOf ?? '2026-11-23', language: 'da', fullCpr: false }]);
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('%PDF-1.7');
  });

  it('says in one line why an edition may not be made', async () => {
    const { faults, code } = await kreds('attachment', good('a.json'), '--recipient', 'P99', '--out', at('a.pdf'));
    expect([code, faults]).toEqual([1, [`${at('a.json')}: Der er ingen P99.`]]);
    expect(existsSync(at('a.pdf'))).toBe(false);
  });
});

describe('attachment of several cases', () => {
  it('tells how far it has come, goes on past one that fails, and says so in its exit code', async () => {
    const out = at('row');
    const { said, faults, code } = await kreds('attachment', good('a.json'), bad('broken.json'), other('b.json'), '--out', out);
    expect(code).toBe(1);
    expect(said).toEqual([`1/3 ${at('a.json')} → ${path.join(out, 'a.pdf')}`, `3/3 ${at('b.json')} → ${path.join(out, 'b.pdf')}`]);
    expect(faults[0]).toContain(at('broken.json'));
    expect(readdirSync(out).toSorted()).toEqual(['a.pdf', 'b.pdf']);
  });
});

describe('draw as a picture or a PDF', () => {
  const drawn = async (...more: string[]) => kreds('draw', good('a.json'), '--view', 'genogram', ...more);

  it('goes by the ending of the file, unless the form is named', async () => {
    await drawn('--out', at('g.png'));
    expect(readFileSync(at('g.png'), 'utf8')).toMatch(/^png 300 27\.24\.00-G01-\S+ · genogram · /);
    await drawn('--out', at('g.pdf'));
    expect(readFileSync(at('g.pdf'), 'utf8')).toMatch(/^pdf /);
    await drawn('--out', `${at('drawings')}/`, '--format', 'png', '--dpi', '600');
    expect(readFileSync(at('drawings/a.png'), 'utf8')).toMatch(/^png 600 /);
  });

  it('refuses a sharpness or a form that there is not', async () => {
    expect((await drawn('--out', at('g.png'), '--dpi', '1200')).faults[0]).toBe(
      'kreds: --dpi: "1200" kan ikke bruges. Tilladt: 72 til 600.',
    );
    expect((await drawn('--out', at('g.png'), '--format', 'gif')).code).toBe(2);
  });
});

describe('attachment --revision', () => {
  it('prints the case as it was when that revision was locked, and says when there is none', async () => {
    const value: Case = JSON.parse(first ?? '');
    const reopened = apply(value, reopen(value, '2026-12-01', 'Ny underretning fra skolen.'));
    const file = give('revised.json', JSON.stringify(reopened.ok ? reopened.case : {}));
    expect((await kreds('attachment', file, '--out', at('b.pdf'))).revisions).toEqual([2]);
    expect((await kreds('attachment', file, '--revision', '1', '--out', at('b.pdf'))).revisions).toEqual([1]);
    const { faults, code } = await kreds('attachment', file, '--revision', '7', '--out', at('b.pdf'));
    expect([code, faults]).toEqual([1, [`${file}: sagen har ingen låst revision 7, der kan læses.`]]);
    expect((await kreds('attachment', file, '--revision', 'x', '--out', at('b.pdf'))).code).toBe(2);
  });
});

describe('convert', () => {
  it('writes the same case', async () => {
    await kreds('convert', good('a.json'), '--out', at('out', 'again.json'));
    expect(readFileSync(at('out', 'again.json'), 'utf8')).toBe(first);
  });

  it('never writes over a file that it reads', async () => {
    const { faults, code } = await kreds('convert', good('a.json'), other('b.json'), '--out', at());
    expect(code).toBe(1);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('ville overskrive');
    expect(readFileSync(at('a.json'), 'utf8')).toBe(first);
  });

  it('refuses the second of two files whose results would have the same name', async () => {
    const { faults, code } = await kreds('convert', good('x/a.json'), other('y/a.json'), '--out', at('out'));
    expect(code).toBe(1);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${at('y', 'a.json')}: resultatet ville hedde det samme som det fra ${at('x', 'a.json')}`);
    expect(readFileSync(at('out', 'a.json'), 'utf8')).toBe(first);
  });
});

describe('A command that is not understood', () => {
  it.each([
    [[], 'Der mangler en kommando.'],
    [['paint'], 'Kommandoen "paint" kendes ikke.'],
    [['check'], 'Der mangler en fil at læse.'],
    [['check', 'a.json', '--out', 'x'], 'check har ikke valget --out.'],
    [['check', 'a.json', '--as-of', 'i går'], '--as-of: "i går" er ikke en dato (ÅÅÅÅ-MM-DD).'],
    [['check', 'a.json', '--as-of'], '--as-of mangler en værdi.'],
    [['draw', 'a.json', '--out', 'x.svg'], '--view mangler.'],
    [['draw', 'a.json', '--view', 'tree', '--out', 'x.svg'], '--view: "tree" kendes ikke. Tilladt: genogram, network.'],
    [['draw', 'a.json', '--view', '--out', 'x.svg'], '--view mangler en værdi.'],
    [['draw', 'a.json', '--view', 'network', '--perspective', 'x', '--out', 'x.svg'], '--perspective: "x" kendes ikke.'],
    [['draw', 'a.json', '--view', 'network', '--out', 'x', '--out', 'y'], '--out må kun gives én gang.'],
    [['attachment', 'a.json'], '--out mangler.'],
    [['convert', 'a.json', '--out', 'x.ged'], '--out: "x.ged" har ikke en endelse, som Kreds kan skrive (.json).'],
    [['check', 'a.json', '--language', 'fr'], '--language: "fr" kendes ikke. Tilladt: da, en.'],
  ])('is explained, with the usage, and ends with 2: %j', async (argv, text) => {
    const { said, faults, code } = await kreds(...argv);
    expect([code, said]).toEqual([2, []]);
    expect(faults[0]).toContain(text);
    expect(faults[1]).toContain('kreds draw SAG.json…');
  });

  it('is explained in English when that is asked for', async () => {
    const { faults } = await kreds('check', '--language', 'en');
    expect(faults[0]).toBe('kreds: There is no file to read.');
  });

  it('is no fault when it asks for help', async () => {
    const { said, code } = await kreds('--help');
    expect(code).toBe(0);
    expect(said[0]).toContain('kreds check SAG.json…');
  });
});

describe('overview', () => {
  const rowsIn = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\r\n')
      .map((line) => line.split(';'));

  it('counts all cases into one file, and names no one', async () => {
    const files = [good('a.json'), other('b.json')];
    const { faults, code } = await kreds('overview', ...files, '--csv', at('ud', 'tal.csv'));
    expect([code, faults]).toEqual([0, []]);
    const rows = rowsIn(at('ud', 'tal.csv'));
    expect(rows[1]).toEqual(['Sager i udvalget', '2']);
    expect(rows.find((cells) => cells[1] === 'Netværket inddraget')?.slice(2, 7)).toEqual(['100', '%', '2', '2', '0']);
    const names = exampleCases.flatMap(({ persons }) => persons.flatMap(({ lastName }) => lastName || []));
    const text = readFileSync(at('ud', 'tal.csv'), 'utf8');
    for (const name of names) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('leaves out what can’t be read, and says so', async () => {
    const { faults, code } = await kreds('overview', good('a.json'), bad('b.json'), '--csv', at('tal.csv'));
    expect(code).toBe(1);
    expect(faults).toEqual([expect.stringContaining('b.json: ')]);
    expect(rowsIn(at('tal.csv'))[1]).toEqual(['Sager i udvalget', '1']);
  });

  it('writes nothing over a case, and nothing when there is nothing to count', async () => {
    const file = good('a.json');
    expect((await kreds('overview', file, '--csv', file)).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect((await kreds('overview', bad('b.json'), '--csv', at('tal.csv'))).code).toBe(1);
    expect(existsSync(at('tal.csv'))).toBe(false);
    expect((await kreds('overview', file)).code).toBe(2);
  });
});
