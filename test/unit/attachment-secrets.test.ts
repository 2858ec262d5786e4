import { describe, expect, it } from 'vitest';
import { attachmentOf } from '../../shared/attachment/document';
import { recipientOf } from '../../shared/attachment/recipients';
import type { Case } from '../../shared/case/schema';
import type { LegendEntry, Scene } from '../../shared/scene/scene';
import { family } from '../fixtures/family-words';

/** What of the genogram is printed for whom. */

const base = family({
  persons: { barn: 'f 2012', mor: { is: 'f 1986', custody: true }, far: 'm 1984', mormor: 'f 1957' },
  couples: ['mor+far married 2011'],
  children: ['barn < mor+far', 'mor < mormor'],
});

function genogramFor(value: Case, recipient: string): { scene: Scene; legend: string[] } {
  const { sections } = attachmentOf(value, { recipient, day: '2026-11-22', language: 'da', fullCpr: false });
  const figures = sections.find(({ id }) => id === 'genogram')?.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
  const [figure] = figures ?? [];
  if (!figure) throw new Error('no genogram');
  return { scene: figure.scene, legend: (figure.legend?.entries ?? []).map(({ id }: LegendEntry) => id) };
}

const relations = (value: Case, recipient: string) =>
  genogramFor(value, recipient).scene.geometry.lines.filter(({ kind }) => kind === 'relation').length;

describe('A relation', () => {
  const value = {
    ...base,
    emotional: [{ from: 'mor', to: 'far', type: 'conflict' as const, printFor: ['INTERNAL' as const, 'BOARD' as const] }],
  };

  it('is printed only in the editions that it may be printed in', () => {
    expect(['internal', 'board', 'mor', 'barn', 'partner'].map((recipient) => relations(value, recipient))).toEqual([1, 1, 0, 0, 0]);
  });

  it('is printed in all when nothing is said about it', () => {
    const open = { ...base, emotional: [{ from: 'mor', to: 'far', type: 'conflict' as const, perspective: 'caseworker' }] };
    expect(['internal', 'mor', 'partner'].map((recipient) => relations(open, recipient))).toEqual([1, 1, 1]);
  });
});

describe('A secret', () => {
  const value: Case = {
    ...base,
    couples: [...(base.couples ?? []), { id: 'C9', a: 'mormor', b: 'far', type: 'secret_affair', knownBy: ['mor'] }],
    persons: base.persons.map((person) =>
      person.id === 'far' ? { ...person, conditions: [{ kind: 'addiction', state: 'present', knownBy: ['mor'] }] } : person,
    ),
  };

  it('is printed only for those who know, and for those who judge', () => {
    const affair = (recipient: string) => genogramFor(value, recipient).legend.includes('couple:secret_affair');
    expect(['internal', 'board', 'mor', 'barn', 'partner'].map(affair)).toEqual([true, true, true, false, false]);
    expect(genogramFor(value, 'barn').scene.description).not.toMatch(/affære|kendt af/);
  });

  it('about health is printed only where notes on health are', () => {
    const addiction = (recipient: string) => genogramFor(value, recipient).legend.includes('condition:addiction');
    expect(['internal', 'board', 'mor', 'barn'].map(addiction)).toEqual([true, false, false, false]);
  });
});

describe('The badges of involvement', () => {
  it('stand on the genogram only where it may be read who must not be contacted', () => {
    const value: Case = { ...base, assessment: { personEntries: [{ person: 'mormor', willingness: 'no' }] } };
    const badges = (recipient: string) => genogramFor(value, recipient).legend.filter((id) => id.startsWith('badge:'));
    expect(badges('internal')).toEqual(['badge:refused']);
    for (const recipient of ['mor', 'barn', 'partner']) expect(badges(recipient)).toEqual([]);
  });
});

describe('Custody that is named for the child', () => {
  it('makes its holder one whom an edition is made for', () => {
    const value = { ...base, parentage: [{ child: 'barn', parents: ['mor', 'far'], type: 'biological' as const, custody: ['far'] }] };
    expect(recipientOf(value, 'far')?.profile).toBe('CUSTODY_B');
    expect(recipientOf(base, 'far')?.profile).toBe('WITHOUT_CUSTODY');
  });
});
