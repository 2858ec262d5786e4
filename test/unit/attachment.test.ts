import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttachmentDocument, Block, Section } from '../../shared/attachment/blocks';
import { attachmentOf, EditionRefused } from '../../shared/attachment/document';
import { attachmentHtml } from '../../shared/attachment/html';
import { apply } from '../../shared/case/change';
import { reopen } from '../../shared/case/commands/sign-off';
import { fullName } from '../../shared/case/find';
import { newCase } from '../../shared/case/new-case';
import { contentHash } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { readExchange } from '../../shared/formats/exchange';
import { familyCase, finishedCase } from '../fixtures/attachment-cases';

const options = { recipient: 'internal', day: '2026-11-22', language: 'da', fullCpr: false } as const;
const documentOf = (value: Case, more: Partial<Parameters<typeof attachmentOf>[1]> = {}) => attachmentOf(value, { ...options, ...more });

/** Every text of a block, its drawing excluded. */
function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'quote':
      return [block.by ?? '', block.text];
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, ...[value].flat()]);
    case 'list':
      return block.items;
    case 'callout':
      return [block.title, block.text];
    case 'table':
      return [
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat(2).flatMap(({ label, text, note }) => [label ?? '', text, note ?? '']),
      ];
    case 'figure':
      return [block.lead ?? '', block.heading ?? '', block.caption];
    case 'legend':
      return block.entries.map(({ text }) => text);
    case 'signatures':
      return block.lines.flatMap(({ term, value }) => [term, ...[value].flat()]);
  }
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.flatMap(textsOfBlock);

const wholeText = ({ sections }: AttachmentDocument): string =>
  sections.flatMap(({ heading, blocks }) => [heading, ...textsOf(blocks)]).join('\n');

function sectionOf(document: AttachmentDocument, id: string): Section {
  const section = document.sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
}

describe('the attachment as a document', () => {
  it('has its sections in the order of the standard, with the result first', () => {
    expect(documentOf(familyCase()).sections.map(({ heading }) => heading)).toEqual([
      'Sagsoplysninger',
      'Sammenfatning',
      'Barnets perspektiv',
      'Genogram',
      'Netværkskort',
      'Undersøgte kredse',
      'Netværkspersoner og aftalte ressourcer',
      'Professionelt netværk',
      'Forældrenes ressourcer og kompetencer',
      'Forsøg på at inddrage familie og netværk',
      'Afvisninger og hensyn',
      'Sparring',
      'Konklusion: familiens og netværkets bidrag – betydning for den begrundede stillingtagen',
      'Kilder og metode',
      'Det mangler',
      'Opmærksomhedspunkter',
      'Revisionshistorik',
      'Underskrift',
    ]);
  });

  it('prints every text that the caseworker wrote in the assessment', () => {
    const value = familyCase();
    const printed = wholeText(documentOf(value));
    for (const text of writtenTexts(value.assessment)) expect(printed).toContain(text);
  });

  it('names persons with what they are to the child', () => {
    const printed = wholeText(documentOf(familyCase()));
    expect(printed).toContain('Ågot Sørensen (mormor)');
    expect(printed).toContain('Karen Riis (klasselærer, Fjordby Skole)');
  });

  it('writes dates as Danes do', () => {
    const printed = wholeText(documentOf(familyCase()));
    expect(printed).toContain('Netværksmøde, 30. oktober 2026');
    expect(printed).toContain('02.12.2026');
  });

  it('has all twelve circles, also those that nobody has looked at', () => {
    const table = sectionOf(documentOf(familyCase()), 'circles').blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows).toHaveLength(12);
    expect(textsOf(table ? [table] : [])).toContain('Endnu ikke undersøgt');
  });

  it('shows the genogram on a landscape page, each network map once, and two maps in one picture of their differences', () => {
    const document = documentOf(familyCase());
    const figures = document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure');
    expect(figures[1]).toMatchObject({ scene: { title: 'Genogram' }, pages: ['across'] });
    expect(figures).toHaveLength(1 + (familyCase().networkMaps?.length ?? 0) + 1);
    expect(figures.at(-1)).toMatchObject({ scene: { title: 'Forskelle: barnets udgave og den samlede udgave' } });
    for (const figure of figures) expect(figure.kind === 'figure' && figure.scene.geometry.persons.length).toBeGreaterThan(0);
  });

  it('tells in which the maps differ, and leaves out those who stand alike', () => {
    const blocks = sectionOf(documentOf(familyCase()), 'maps').blocks;
    const table = blocks.find((block) => block.kind === 'table');
    const names = table?.kind === 'table' ? table.rows.map(([first]) => first?.[0]?.text) : [];
    expect(names).toContain('Bo Sørensen');
    expect(names).not.toContain('Ågot Sørensen');
  });
});

const casesFolder = path.resolve(import.meta.dirname, '../../../shared/cases');
const caseFiles = existsSync(casesFolder) ? readdirSync(casesFolder).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(caseFiles.length === 0)('the cases beside the repository', () => {
  it.each(caseFiles)('%s is printed with everyone, every attempt and every refusal', (name) => {
    const read = readExchange(readFileSync(path.join(casesFolder, name), 'utf8'));
    if (!read.ok) throw new Error(name);
    const { assessment, persons } = read.case;
    const printed = wholeText(documentOf(read.case));
    const named = [...(assessment?.personEntries ?? []), ...(assessment?.refusals ?? [])].map(({ person }) => person);
    for (const person of persons.filter(({ id }) => named.includes(id))) expect(printed).toContain(fullName(person));
    for (const text of writtenTexts(assessment)) expect(printed).toContain(text);
  });
});

describe('an excerpt', () => {
  const excerpt = documentOf(familyCase(), { leftOut: ['sparring', 'genogram'] });

  it('lacks the sections that the caseworker left out, and no other', () => {
    const left = documentOf(familyCase()).sections.filter(({ id }) => !excerpt.sections.some((section) => section.id === id));
    expect(left.map(({ heading }) => heading)).toEqual(['Genogram', 'Sparring']);
  });

  it('says on its first page which these are, and on every page that it is one', () => {
    expect(textsOf(sectionOf(excerpt, 'case').blocks)).toContain('Rådgiver har udeladt disse afsnit: Genogram · Sparring.');
    expect(excerpt.edition).toBe('Intern udgave · Uddrag');
    expect(documentOf(familyCase()).edition).toBe('Intern udgave');
  });
});

describe('the CPR number', () => {
  it('is masked, and shows the day of birth even of a replacement number', () => {
    const printed = wholeText(documentOf(familyCase()));
    expect(printed).toContain('140516-••••');
    expect(printed).not.toContain('5020');
  });

  it('is whole only where it was asked for, and says when it is a replacement number', () => {
    expect(wholeText(documentOf(familyCase(), { fullCpr: true }))).toContain('740516-5020 (erstatningsnummer)');
  });

  it('is never whole in an edition that leaves the office', () => {
    expect(wholeText(documentOf(finishedCase(), { fullCpr: true, recipient: 'partner' }))).not.toContain('5020');
  });
});

describe('the mark', () => {
  it('is UDKAST while anything is missing, and lists it', () => {
    const document = documentOf(familyCase());
    expect(document.markText).toBe('UDKAST');
    expect(textsOf(sectionOf(document, 'missing').blocks).length).toBeGreaterThan(1);
  });

  it('is UDKAST when nothing is missing but the signature', () => {
    const value = finishedCase();
    const unsigned = { ...value, assessment: { ...value.assessment, signOff: { revision: 1 } } };
    expect(documentOf(unsigned).markText).toBe('UDKAST');
  });

  it('is ENDELIG when it is signed and locked with nothing missing, and then has no list and no watermark', () => {
    const document = documentOf(finishedCase());
    expect(document.markText).toBe('ENDELIG');
    expect(document.sections.map(({ id }) => id)).not.toContain('missing');
    expect(attachmentHtml(document, [])).not.toContain('class="watermark"');
  });

  it('is not ENDELIG when a locked case lacks something after all', () => {
    const value = finishedCase();
    expect(documentOf({ ...value, case: { ...value.case, unit: '' } }).markText).toBe('UDKAST');
  });

  it('is FORELØBIG only after the deadline and with a reason', () => {
    const value = familyCase();
    const late = { ...value, assessment: { ...value.assessment, signOff: { preliminaryReasonDa: 'Vi venter på psykiatrien.' } } };
    expect(documentOf(late, { day: '2027-01-05' }).markText).toBe('FORELØBIG');
    expect(documentOf(late, { day: '2027-01-05' }).footNote).toBe('Foreløbig vurdering, barnets lov § 20, stk. 3');
    expect(documentOf(late).markText).toBe('UDKAST');
    expect(documentOf(value, { day: '2027-01-05' }).markText).toBe('UDKAST');
  });
});

describe('the checksum', () => {
  const foot = (value: Case) => documentOf(value).footNote;

  it('stands only on a final attachment, and is the beginning of the hash of the content', () => {
    expect(foot(finishedCase())).toBe(`Revision 1 · ${contentHash(finishedCase()).slice(0, 12)}`);
    expect(foot(familyCase())).toBe('');
  });

  it('is of the content, whatever the order of its fields', () => {
    const value = finishedCase();
    expect(foot(Object.fromEntries(Object.entries(value).reverse()) as Case)).toBe(foot(value));
    expect(foot({ ...value, households: [] })).not.toBe(foot(value));
  });
});

describe('the file name', () => {
  it('tells case, revision, mark and day, and no name', () => {
    expect(documentOf(familyCase()).fileName).toBe('27.24.00-G01-1041-26_netvaerksbilag_rev1_UDKAST_2026-11-22.pdf');
  });

  it('has no sign that a file system refuses, and no CPR number', () => {
    const value = familyCase();
    const odd = documentOf({ ...value, case: { ...value.case, caseNumber: '../27/24: "Ø" 140516-5020' } });
    expect(odd.fileName).toBe('27-24-Ø_netvaerksbilag_rev1_UDKAST_2026-11-22.pdf');
  });
});

describe('who it is for', () => {
  it('stands in the foot', () => {
    expect(documentOf(familyCase()).edition).toBe('Intern udgave');
    expect(documentOf(finishedCase(), { recipient: 'partner' }).edition).toBe('Udgave til: samarbejdspartner');
    expect(documentOf(finishedCase(), { recipient: 'P3' }).edition).toBe('Udgave til: Mette Sørensen (forældremyndighedsindehaver)');
  });

  it('gives a parent nothing that was obtained about the other', () => {
    const value = finishedCase();
    const printed = attachmentHtml(documentOf(value, { recipient: 'P3' }), []);
    expect(printed).not.toContain('Far har haft en depression.');
    expect(attachmentHtml(documentOf(value), [])).toContain('Far har haft en depression.');
  });

  it('gives a parent what the child said only when that was agreed', () => {
    const value = finishedCase();
    const shared = {
      ...value,
      assessment: { ...value.assessment, childView: { ...value.assessment?.childView, shareWithParents: 'yes' as const } },
    };
    expect(wholeText(documentOf(value, { recipient: 'P3' }))).not.toContain('Mormor. Hun kommer bare.');
    expect(wholeText(documentOf(shared, { recipient: 'P3' }))).toContain('Mormor. Hun kommer bare.');
  });

  it('says on page 1 what was left out, and nothing that was never there', () => {
    const [said = ''] = textsOf(sectionOf(documentOf(finishedCase(), { recipient: 'P3' }), 'case').blocks).filter((text) =>
      text.startsWith('Nogle'),
    );
    expect(said).toContain('oplysninger om andre forældre');
    expect(said).not.toContain('erklæringen om netværk');
  });

  it('says on page 1 that something was left out', () => {
    expect(textsOf(sectionOf(documentOf(finishedCase(), { recipient: 'partner' }), 'case').blocks)).toContain('Oplysninger er udeladt');
  });

  it('refuses somebody who has no part in the case', () => {
    expect(() => documentOf(finishedCase(), { recipient: 'P5' })).toThrow(EditionRefused);
    expect(() => documentOf(finishedCase(), { recipient: 'avisen' })).toThrow(EditionRefused);
  });
});

describe('the page', () => {
  it('keeps æ, ø and å, and takes what people wrote as text, never as markup', () => {
    const value = familyCase();
    const html = attachmentHtml(documentOf({ ...value, case: { ...value.case, unit: '<script>alert("æøå")</script>' } }), []);
    expect(html).toContain('&lt;script&gt;alert(&quot;æøå&quot;)&lt;/script&gt;');
    expect(html).not.toContain('<script');
  });

  it('can’t be left by a case number that ends the style sheet', () => {
    const value = familyCase();
    const html = attachmentHtml(documentOf({ ...value, case: { ...value.case, caseNumber: '"}</style><img src=x>' } }), []);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
  });

  it('fetches nothing', () => {
    const html = attachmentHtml(documentOf(familyCase()), []);
    expect(html).toContain("default-src 'none'");
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src=|href=/);
  });

  it('tells each drawing in words', () => {
    const html = attachmentHtml(documentOf(familyCase()), []);
    for (const [, said = ''] of html.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]*)"/g)) expect(said.length).toBeGreaterThan(20);
    expect(html.match(/role="img"/g)?.length).toBe(1 + (familyCase().networkMaps?.length ?? 0) + 1);
  });
});

/** The free texts of an assessment: every field that ends in Da. */
function writtenTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name.endsWith('Da') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => writtenTexts(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => writtenTexts(one, key));
}

describe('the pages', () => {
  const isFigure = (block: Block) => block.kind === 'figure';

  it('keep the legend with the child’s map', () => {
    const figure = sectionOf(documentOf(familyCase()), 'child-view').blocks.find(isFigure);
    expect(figure?.kind === 'figure' && figure.legend?.entries.length).toBeGreaterThan(0);
  });

  it('have the child’s map below the few texts of a view that is hardly written', () => {
    const value = familyCase();
    const ownMap = value.assessment?.childView?.ownMap;
    const hardly = { ...value, assessment: { ...value.assessment, childView: { ownMap } } };
    const [first] = sectionOf(documentOf(hardly), 'child-view').blocks;
    expect(first).toMatchObject({ kind: 'figure', lead: 'Barnets perspektiv er ikke beskrevet endnu.' });
    expect(sectionOf(documentOf(value), 'child-view').blocks[0]?.kind).toBe('paragraph');
  });

  it('have no page for a section of maps that only points to the child’s', () => {
    const value = familyCase();
    const only = { ...value, networkMaps: value.networkMaps?.filter(({ perspective }) => perspective === 'child') };
    const document = documentOf(only);
    expect(sectionOf(document, 'maps').blocks.filter(isFigure)).toEqual([]);
    expect(sectionOf(document, 'circles').opens).toBe('flow');
  });
});

describe('records in which nothing is written', () => {
  it('are neither counted nor printed', () => {
    const value = familyCase();
    const empty = { ...value, assessment: { ...value.assessment, attempts: [{ id: 'A1' }], refusals: [{ id: 'R1' }] } };
    const document = documentOf(empty);
    expect(textsOf(sectionOf(document, 'summary').blocks)).toContain('ingen forsøg registreret');
    expect(textsOf(sectionOf(document, 'attempts').blocks)).not.toContain('Forsøg');
    expect(textsOf(sectionOf(document, 'refusals').blocks)).not.toContain('Afvisning R1');
  });
});

describe('a circle in which nobody may be contacted', () => {
  const value = finishedCase();
  const circles = { ...value.assessment?.circles, WORK: { status: 'CONTRAINDICATED' as const, reasonDa: 'Mors kollega truer hende.' } };
  const dangerous = { ...value, assessment: { ...value.assessment, circles } };

  it('is told inside the office', () => {
    expect(attachmentHtml(documentOf(dangerous), [])).toContain('Må ikke kontaktes');
  });

  it('is told nowhere in an edition that leaves it, neither in words nor on a map', () => {
    const html = attachmentHtml(documentOf(dangerous, { recipient: 'P3' }), []);
    expect(html).not.toMatch(/må ikke kontaktes/i);
    expect(html).not.toContain('Mors kollega truer hende.');
  });
});

describe('the history of revisions', () => {
  it('tells every revision that was signed, the newest first', () => {
    const value = finishedCase();
    const outcome = apply(value, reopen(value, '2026-12-01', 'Ny underretning fra skolen.', 'notification'));
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    const [table] = sectionOf(documentOf(outcome.case), 'revision').blocks;
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.flatMap((cell) => cell.map(({ text }) => text))) : [];
    expect(rows.map(([revision, event]) => `${revision} ${event}`)).toEqual([
      '2 Under udarbejdelse',
      '2 Genåbnet',
      ...(value.assessment?.signOff?.hearingDa ? ['1 Partshøring'] : []),
      '1 Underskrevet af forfatter',
    ]);
    expect(rows[1]).toContain('Ny underretning – Ny underretning fra skolen.');
  });
});

describe('a case that was just made', () => {
  it('has a draft that says what isn’t there yet', () => {
    const printed = wholeText(
      documentOf(newCase({ id: 'ny', caseNumber: '', firstName: 'Ida', lastName: '', gender: 'f', birth: '', caseworker: '', unit: '' })),
    );
    for (const text of [
      'Barnets perspektiv er ikke beskrevet endnu.',
      'Der er ingen netværkskort i sagen.',
      'Konklusionen er ikke skrevet endnu.',
    ])
      expect(printed).toContain(text);
  });

  it('shows the child’s map as soon as it is drawn, before the talk with the child is written', () => {
    const value = { ...familyCase(), assessment: undefined };
    const { blocks } = sectionOf(documentOf(value), 'child-view');
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });
});
