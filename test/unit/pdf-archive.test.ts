import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { archived } from '../../electron/print/archive';
import { archiveFaults } from '../helpers/pdf-archive';

/** A page with a script and letters of a font that isn't in the file: what an archive must not have. */
async function plainPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage([595, 842]).drawText('Emma', { x: 50, y: 700, size: 12 });
  const action = file.context.obj({ S: 'JavaScript' });
  action.set(PDFName.of('JS'), PDFString.of('app.alert(1)'));
  file.catalog.set(PDFName.of('OpenAction'), action);
  return file.save();
}

describe('the check of an archive’s form', () => {
  it('finds what an ordinary PDF lacks and what it must not have', async () => {
    const faults = (await archiveFaults(await plainPdf())).join('\n');
    for (const fault of ['/JS', '/OpenAction', 'no document id', 'not said to be tagged', 'no language', 'no output intent'])
      expect(faults).toContain(fault);
    expect(faults).toContain('page 1: letters outside of all marks');
    expect(faults).toContain('/Helvetica: not a subset');
  });

  it('no longer finds what the form of an archive brings, but still what only the printing can', async () => {
    const about = { title: 'Bilag', language: 'da', headings: [] } as const;
    const faults = (await archiveFaults(await archived(await plainPdf(), about, new Date('2026-11-27T08:00:00Z')))).join('\n');
    expect(faults).not.toMatch(/document id|language|output intent|ICC|metadata|outside of all marks/);
    expect(faults).toContain('no structure');
    expect(faults).toContain('/Helvetica: not embedded');
  });
});
