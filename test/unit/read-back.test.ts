import { PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { textsOfPdf } from '../../electron/print/read-back';
import { type Leak, leaksIn, leakText } from '../../shared/attachment/redaction/read-back';
import { redactionFor } from '../../shared/attachment/redaction/redact';
import { guardedFamily } from '../fixtures/guarded-family';

/** The finished file is read as anyone could read it; one withheld word anywhere, in any form, and it is not saved. */

const family = guardedFamily('names');
const value = {
  ...family,
  assessment: { ...family.assessment, professional: [{ about: 'barn', kind: 'school' as const, organisation: 'Havnegadeskolen' }] },
};

async function leaksOf(change: (file: PDFDocument, write: (...lines: string[]) => void) => void): Promise<Leak[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  file.addPage().drawText('Side 1 af 2', { font, x: 40, y: 700 });
  const page = file.addPage();
  change(file, (...lines) => {
    for (const [row, line] of lines.entries()) page.drawText(line, { font, size: 10, x: 40, y: 700 - 14 * row });
  });
  const needles = redactionFor(value, 'far', '2026-11-22', 'da')?.needles;
  if (!needles) throw new Error('no edition');
  return leaksIn(await textsOfPdf(await file.save()), needles);
}

const written = (...lines: string[]) => leaksOf((_file, write) => write(...lines));

describe('What had to be absent is found in the finished file', () => {
  it.each([
    ['as it is', ['Hun går på Havnegadeskolen nu.']],
    ['in other letters', ['HAVNEGADESKOLENS leder siger god for det']],
    ['hyphened over two lines', ['Hun er glad for Havne-', 'gadeskolen og vil blive.']],
    ['over two lines without a hyphen', ['Hun er glad for Havnegade', 'skolen og vil blive.']],
    ['with spaces between its letters', ['Hun er glad for H a v n e g a d e s k o l e n nu.']],
    ['inside a longer word', ['Aftalen med havnegadeskolelederen og havnegadeskolens SFO.']],
  ])('%s', async (_form, lines) => {
    expect(await written(...lines)).toEqual([{ kind: 'place', place: 'page', page: 2 }]);
  });

  it('as a name, in a genitive and with an initial', async () => {
    expect(await written('Solvejs ord')).toEqual([{ kind: 'name', place: 'page', page: 2 }]);
    expect(await written('Hr. V. Pilegrim')).toEqual([{ kind: 'name', place: 'page', page: 2 }]);
  });

  it('as a CPR number, however it is written', async () => {
    expect(await written('140516 5020')).toEqual([{ kind: 'number', place: 'page', page: 2 }]);
  });

  it('in the metadata, old and new', async () => {
    const old = await leaksOf((file) => file.setSubject('Solvej'));
    const packet = '<rdf:li>Solvej Tranberg</rdf:li>';
    const fresh = await leaksOf((file) => {
      const stream = file.context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
      file.catalog.set(PDFName.of('Metadata'), file.context.register(stream));
    });
    for (const leaks of [old, fresh]) expect(leaks).toEqual([{ kind: 'name', place: 'metadata' }]);
  });

  it('in a bookmark, in the words for a drawing, in a note, and in an attached file', async () => {
    const hidden = (fields: Record<string, string>, title?: string) =>
      leaksOf((file) => {
        const entries = Object.entries(fields).map(([name, text]) => [name, PDFHexString.fromText(text)]);
        const own = file.context.obj({
          ...Object.fromEntries(entries),
          ...(title ? { Title: PDFHexString.fromText(title), Parent: file.catalog } : {}),
        });
        file.context.register(own);
      });
    expect(await hidden({ Alt: 'Genogram. Valdemar Pilegrim, papfar' })).toEqual([{ kind: 'name', place: 'alternative' }]);
    expect(await hidden({ Contents: 'Ring til Gunvor' })).toEqual([{ kind: 'name', place: 'annotation' }]);
    expect(await hidden({}, 'Om Solvej')).toEqual([{ kind: 'name', place: 'bookmark' }]);
    expect(await hidden({ Anything: 'Merete' })).toEqual([{ kind: 'name', place: 'other' }]);
    const attached = await leaksOf((file) => void file.attach(new TextEncoder().encode('{"firstName":"Merete"}'), 'sag.json'));
    expect(attached).toEqual([{ kind: 'name', place: 'attachment' }]);
  });
});

describe('An honest file', () => {
  it('is not refused for words that Kreds prints itself, or that the reader may read elsewhere', async () => {
    const lines = [
      'Netværkskort, skole og dagtilbud, Barnets venner',
      'Kamma Tranberg (mormor) og Ulrik Dyhr (far)',
      'Person 1 og Person 2',
    ];
    expect(await written(...lines)).toEqual([]);
  });

  it('is not refused where two lines only look like a name together', async () => {
    expect(await written('Det var en god mand og far og val', 'demaringen var fin, sagde hun')).toEqual([]);
  });
});

describe('The refusal', () => {
  it('says of what kind and where, never what', async () => {
    const said = leakText(await written('Solvej Tranberg på Havnegadeskolen')).da;
    expect(said).toContain('et navn på side 2; et sted eller en institution på side 2');
    expect(said).not.toMatch(/Solvej|Havnegade/);
  });
});
