import { describe, expect, it } from 'vitest';
import { type Office, officeParts } from '../../shared/office/office';
import { readOffice } from '../../shared/office/read';

/** The office's own file of settings, beside the program. */
const whole: Required<Office> = {
  unit: { municipality: 'Fjordby Kommune', unit: 'Børn og Unge, distrikt Øst' },
  snippets: [{ id: 'grund', title: 'Grundtekst', text: 'Barnet er spurgt om, hvem der betyder noget.', sections: ['C'] }],
  templates: [{ id: 'fjordby', titleDa: 'Fjordbys kort', sectors: [{ id: 'HJEM', titleDa: 'Hjemme' }], rings: [{ titleDa: 'Tæt på' }] }],
  retention: { monthsAfterArchiving: 60 },
  backup: { folder: 'K:\\Kreds', daily: 14, weekly: 8, monthly: 24 },
  recovery: { escrowKey: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p', recoveryCode: 'required' },
  lock: { idleMinutes: 10, mayBeOff: false },
  attachment: { withoutProfiles: ['PARTNER'] },
};
const read = (parts: unknown) => readOffice(JSON.stringify(parts));
const faultsOf = (parts: Record<string, unknown>) => read({ schema: 'kreds-office/1', ...parts }).faults.map(({ da }) => da);

describe('The office’s settings', () => {
  it('are read as they were written, every part of them', () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(officeParts).sort());
    expect(read({ schema: 'kreds-office/1', ...whole })).toEqual({ office: whole, faults: [] });
  });

  it('may be a single part, also with the mark that Windows puts before a text', () => {
    expect(readOffice('\uFEFF{"schema": "kreds-office/1", "lock": {"idleMinutes": 5}}')).toEqual({
      office: { lock: { idleMinutes: 5 } },
      faults: [],
    });
  });

  it.each([
    ['not even braces', ['{']],
    ['a list', ['[]']],
    ['another file', ['{"schema": "kreds-exchange/1"}']],
  ])('that are %s are not used, and say so once', (_what, [text]) => {
    const { office, faults } = readOffice(text ?? '');
    expect(office).toEqual({});
    expect(faults).toHaveLength(1);
  });

  it('leave out a part that is wrong, name what is wrong with it and where, and keep the others', () => {
    const { office, faults } = read({ schema: 'kreds-office/1', ...whole, lock: { idleMinutes: 0, mayBeOff: 'ja' } });
    const { lock, ...others } = whole;
    expect(office).toEqual(others);
    expect(faults.map(({ da }) => da)).toEqual([expect.stringContaining('lock.idleMinutes'), expect.stringContaining('lock.mayBeOff')]);
  });

  it.each([
    ['a part that is not known', { colours: {} }, 'colours'],
    ['a field that is not known', { backup: { hourly: 3 } }, '"hourly"'],
    ['a key that no age tool would take', { recovery: { escrowKey: 'ssh-ed25519 AAAA' } }, 'recovery.escrowKey'],
    ['a section that is not there', { snippets: [{ id: 'a', title: 'A', text: 'A', sections: ['Q'] }] }, 'snippets[0].sections[0]'],
    ['two snippets of one id', { snippets: [whole.snippets[0], whole.snippets[0]] }, 'snippets[1].id'],
    ['a template that passes for one of Kreds’ own', { templates: [{ ...whole.templates[0], id: 'six-sectors' }] }, 'templates[0].id'],
    ['a profile that is not known', { attachment: { withoutProfiles: ['PRESS'] } }, 'attachment.withoutProfiles[0]'],
  ])('name %s', (_what, parts, where) => {
    expect(faultsOf(parts)).toEqual([expect.stringContaining(where)]);
  });
});
