import { describe, expect, it } from 'vitest';
import { attachmentOf } from '../../shared/attachment/document';
import { attachmentHtml } from '../../shared/attachment/html';
import { recipientOf } from '../../shared/attachment/recipients';
import { redact } from '../../shared/attachment/redaction/redact';
import { atRevision, contentHash } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { finishedCase } from '../fixtures/attachment-cases';
import { type Guard, guardedFamily, guards } from '../fixtures/guarded-family';

const day = '2026-11-22';

function redactionFor(value: Case, id: string) {
  const recipient = recipientOf(value, id);
  if (!recipient) throw new Error(id);
  return redact(value, recipient, day, 'da');
}

const pageFor = (value: Case, recipient: string): string =>
  attachmentHtml(attachmentOf(value, { recipient, day, language: 'da', fullCpr: false }), []);

/** The guarded family with one text about what the network offers, which a father may read. */
const withText = (guard: Guard, text: string): Case => {
  const value = guardedFamily(guard);
  return { ...value, assessment: { ...value.assessment, conclusion: { extent: 'some', bearingOnNeedDa: text } } };
};
const textFor = (guard: Guard, text: string, reader = 'far') =>
  redactionFor(withText(guard, text), reader).case.assessment?.conclusion?.bearingOnNeedDa;

describe('From whom somebody is protected', () => {
  it('everyone who does not live with them, whatever record says that they are protected', () => {
    for (const guard of guards) {
      expect(redactionFor(guardedFamily(guard), 'far').protection.hidden).toContain('barn');
      expect(redactionFor(guardedFamily(guard), 'partner').protection.guarded).toBe(true);
      expect(redactionFor(guardedFamily(guard), 'mor').protection.guarded).toBe(false);
    }
  });

  it('not the office, the board, and those of the same home', () => {
    for (const reader of ['internal', 'board', 'mor', 'barn'])
      expect(redactionFor(guardedFamily('names'), reader).protection.guarded).toBe(false);
  });

  it('not the mother and child who are both protected where nobody wrote down their home', () => {
    const value = { ...guardedFamily('names'), households: [] };
    expect(redactionFor(value, 'mor').protection.guarded).toBe(false);
    expect(redactionFor(value, 'far').protection.guarded).toBe(true);
  });

  it('not a parent with whom the child lives part of the time, while the other home stays hidden', () => {
    const value = guardedFamily('home');
    const shared = {
      ...value,
      households: [
        ...(value.households ?? []),
        { id: 'H2', labelDa: 'Fars hjem', members: ['far', 'barn'].map((person) => ({ person, share: 'part' })) },
      ],
    };
    const { protection } = redactionFor(shared, 'far');
    expect([...protection.hidden]).toEqual(['mor', 'samlever']);
    expect([...protection.homes]).toEqual(['H1']);
  });

  it('also a parent who must not be contacted', () => {
    expect(redactionFor(guardedFamily('contraindication'), 'far').protection.guarded).toBe(true);
  });

  it('everyone, in an older revision too, by what the case says today', () => {
    const before: Case = { ...guardedFamily('ban'), safety: undefined };
    const locked = { revision: 1, lockedOn: '2026-01-01', hash: contentHash(before), content: before };
    const now: Case = { ...guardedFamily('names'), lockedRevisions: [locked] };
    const opened = atRevision(now, 1);
    if (!opened) throw new Error('not opened');
    expect(redactionFor(before, 'far').protection.guarded).toBe(false);
    expect(redactionFor(opened, 'far').protection.nameless).toContain('barn');
    expect(contentHash(opened)).toBe(locked.hash);
  });

  it('nobody where no record, home or danger says so', () => {
    expect(redactionFor(finishedCase(), 'partner').protection.guarded).toBe(false);
  });
});

describe('An edition for somebody from whom whereabouts are protected', () => {
  it('calls those whose name is protected by a number, in tables, drawings and texts', () => {
    const page = pageFor(withText('names', 'Merete Tranberg er en god mor, og det siger Solvej også. Solvejs ord vejer tungt.'), 'far');
    expect(page).not.toMatch(/Merete|Solvej/);
    expect(page).toMatch(/Person \d \(mor\)/);
    expect(textFor('names', 'Det siger Solvej også. Solvejs ord vejer tungt.')).toBe('Det siger Person 1 også. Person 1s ord vejer tungt.');
  });

  it('keeps the names of a child and a mother whose address alone is protected', () => {
    expect(pageFor(guardedFamily('persons'), 'far')).toContain('Merete Tranberg');
  });

  it('names neither whom they live with nor whom they meet', () => {
    expect(pageFor(guardedFamily('persons'), 'far')).not.toMatch(/Valdemar|Pilegrim|Gunvor|Sigismund|Rigmor|Torkild/);
  });

  it('draws no home that they live in, and calls a placement a placement', () => {
    const value = guardedFamily('persons');
    const placed = {
      ...value,
      households: [
        ...(value.households ?? []),
        {
          id: 'H2',
          labelDa: 'Plejefamilien Hyllested',
          kind: 'foster' as const,
          members: ['aflaster', 'barn'].map((person) => ({ person, share: 'part' })),
        },
      ],
    };
    const { households } = redactionFor(placed, 'far').case;
    expect(households?.map(({ labelDa, members }) => [labelDa, members.map(({ person }) => person)])).toEqual([
      ['Anbringelsessted', ['barn']],
    ]);
  });

  it('says on its first page that whereabouts are left out', () => {
    expect(pageFor(guardedFamily('gate'), 'partner')).toContain('Oplysninger om opholdssted er udeladt i denne udgave.');
  });

  it('never says of a section that there was nothing when it was left out', () => {
    const page = pageFor(guardedFamily('contraindication'), 'far');
    expect(page).not.toContain('Der er ingen afvisninger eller særlige hensyn i sagen.');
  });

  it.each([
    ['Hun bor i Nakskov.', '[udeladt]'],
    ['Aftalen er fra 14.01.2027 og holder.', 'Aftalen er fra 14.01.2027 og holder.'],
    ['Det går godt. De er flyttet til nakskov. Skolen er glad.', 'Det går godt. [udeladt] Skolen er glad.'],
    ['Mormor har 40 minutter i bus hver vej.', '[udeladt]'],
    ['Ring 20 30 40 50.', '[udeladt]'],
    ['Klinikken ligger på Nr. Allé 4. Det går fint.', '[udeladt] Det går fint.'],
    ['Der er behov for støtte hver uge. Mormor vil gerne hjælpe.', 'Der er behov for støtte hver uge. Mormor vil gerne hjælpe.'],
    ['Hun sagde: «Vi ses på skolen. De er i Nakskov.»', '[udeladt]'],
  ])('leaves out what may tell where: %s', (text, left) => {
    expect(textFor('gate', text)).toBe(left);
    expect(textFor('gate', text, 'internal')).toBe(text);
  });
});

describe('What is cut where nobody is protected', () => {
  const value = finishedCase();
  const withClinic = (text: string): Case => ({
    ...value,
    assessment: {
      ...value.assessment,
      professional: [{ about: 'P4', kind: 'gp', organisation: 'Lægehuset Strandby', person: null }],
      conclusion: { bearingOnNeedDa: text },
    },
  });
  const cut = (text: string, reader = 'P3') => redactionFor(withClinic(text), reader).case.assessment?.conclusion?.bearingOnNeedDa;

  it.each([
    ['Far følges på Strandby hver måned.', 'Far følges på [udeladt] hver måned.'],
    ['Far følges på STRANDBYKLINIKKEN.', 'Far følges på [udeladt].'],
    ['Strand-\nby hjælper.', '[udeladt] hjælper.'],
    ['Strand går vi ved hver dag.', 'Strand går vi ved hver dag.'],
  ])('is what the reader has no right to, in any form: %s', (text, left) => {
    expect(cut(text)).toBe(left);
    expect(cut(text, 'P4')).toBe(text);
  });

  it('is not a name that the reader may read elsewhere', () => {
    expect(cut('Mette Sørensen kommer hver dag.')).toBe('Mette Sørensen kommer hver dag.');
  });

  it('is a CPR number, however it is written', () => {
    const told = { ...value, assessment: { ...value.assessment, conclusion: { bearingOnNeedDa: 'Emma (740516 - 5020) er ti år.' } } };
    expect(redactionFor(told, 'P3').case.assessment?.conclusion?.bearingOnNeedDa).toBe('Emma ([udeladt]) er ti år.');
  });
});

describe('Something between two persons that only some may know', () => {
  it('takes along the sentences that name them both, for whoever may not', () => {
    const value: Case = {
      ...finishedCase(),
      couples: [{ id: 'S1', a: 'P3', b: 'P6', type: 'secret_affair', knownBy: ['P3'] }],
      assessment: {
        ...finishedCase().assessment,
        conclusion: { bearingOnNeedDa: 'Det går godt. Mettes brev kom Bo i hænde. Bo hjælper.' },
      },
    };
    const text = (reader: string) => redactionFor(value, reader).case.assessment?.conclusion?.bearingOnNeedDa;
    expect(text('P4')).toBe('Det går godt. [udeladt] Bo hjælper.');
    expect(text('P3')).toBe('Det går godt. Mettes brev kom Bo i hænde. Bo hjælper.');
  });
});

describe('A parent of a sibling only', () => {
  it('reads nothing that was obtained about the other child', () => {
    const [, blended] = exampleCases;
    if (!blended) throw new Error('no example');
    const about = (reader: string) => redactionFor(blended, reader).case.assessment?.professional?.map((entry) => entry.about);
    expect(about('P6')).toEqual([]);
    expect(about('P2')).toContain('P1');
  });
});

describe('What the office divides its maps into', () => {
  it('is no text about anyone, and stays', () => {
    const value = guardedFamily('gate');
    const sectors = [{ id: 'FAMILY', titleDa: 'Kirke og Menighed i Byen' }];
    const template = { id: 'egen', titleDa: 'Vores Egen', sectors, rings: [{ titleDa: 'Tæt' }] };
    const maps = value.networkMaps?.map((map) => ({ ...map, template }));
    expect(pageFor({ ...value, networkMaps: maps }, 'far')).toContain('Kirke og Menighed i Byen');
  });
});

describe('The board', () => {
  it('reads why somebody must not be contacted, and is told not to pass it on', () => {
    const page = pageFor(guardedFamily('names'), 'board');
    expect(page).toContain('Må ikke kontaktes');
    expect(page).toContain('Den må ikke udleveres til sagens parter eller andre.');
  });
});

describe('What is left out', () => {
  it('is told by kind, place and section, and counted', () => {
    const { report } = redactionFor(withText('names', 'De bor i Nakskov.'), 'far');
    expect(report.kinds.map(({ kind }) => kind)).toContain('whereabouts');
    expect(report.kinds.every(({ places, sections }) => places > 0 && sections.length > 0)).toBe(true);
    expect(report.texts).toContainEqual({
      number: 1,
      section: 'conclusion',
      parts: [{ start: 0, text: 'De bor i Nakskov.', isCut: true }],
    });
  });

  it('is nothing in the internal edition', () => {
    for (const value of exampleCases) expect(redactionFor(value, 'internal').report).toEqual({ kinds: [], texts: [] });
  });

  it('never holds what is no part of a document', () => {
    const value = { ...guardedFamily('gate'), lockedRevisions: [{ case: 'x' }], sparringSessions: ['y'] } as unknown as Case;
    for (const reader of ['internal', 'board', 'far']) {
      expect(Object.keys(redactionFor(value, reader).case)).not.toContain('lockedRevisions');
      expect(Object.keys(redactionFor(value, reader).case)).not.toContain('sparringSessions');
    }
  });
});
