import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameGroup, makeRecoveryCode, readRecoveryCode, recoveryBytes, recoveryGroups } from '../../shared/keys/recovery-code';

const codes = fc.uint8Array({ minLength: recoveryBytes, maxLength: recoveryBytes }).map(makeRecoveryCode);
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const places = fc.tuple(fc.nat(recoveryGroups - 1), fc.nat(4));

/** The code with one sign of one group changed. */
function withSign(code: string, [group, sign]: readonly [number, number], to: string): string {
  const groups = code.split('-').map((each) => [...each]);
  const changed = groups[group];
  if (changed) changed[sign] = to;
  return groups.map((each) => each.join('')).join('-');
}

describe('A recovery code', () => {
  it('is read as it was written, in any case, with any lines between, and with the signs that are taken for others', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('-', ' ', ' - ', '', '\n'), fc.boolean(), (code, line, small) => {
        const typed = code.replaceAll('-', line).replaceAll('0', 'O').replaceAll('1', 'I');
        expect(readRecoveryCode(small ? typed.toLowerCase() : typed)).toEqual({ code });
      }),
    );
  });

  it('has seven groups of five signs that can’t be mistaken for each other', () => {
    fc.assert(fc.property(codes, (code) => /^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/.test(code)));
  });

  it('with one wrong sign is found out, and the group is named', () => {
    fc.assert(
      fc.property(codes, places, fc.constantFrom(...signs, 'U', 'Æ'), (code, place, sign) => {
        fc.pre(code.split('-')[place[0]]?.[place[1]] !== sign);
        expect(readRecoveryCode(withSign(code, place, sign))).toEqual({ wrongGroups: [place[0] + 1] });
      }),
    );
  });

  it('with two neighbouring signs changed round is found out, and the group is named', () => {
    fc.assert(
      fc.property(codes, fc.nat(recoveryGroups - 1), fc.nat(3), (code, group, sign) => {
        const [first, second] = [...(code.split('-')[group] ?? '').slice(sign, sign + 2)];
        fc.pre(first !== second && first !== undefined && second !== undefined);
        const typed = withSign(withSign(code, [group, sign], second), [group, sign + 1], first);
        expect(readRecoveryCode(typed)).toEqual({ wrongGroups: [group + 1] });
      }),
    );
  });

  it('with two groups changed round is found out, and both are named', () => {
    fc.assert(
      fc.property(codes, fc.nat(recoveryGroups - 1), fc.nat(recoveryGroups - 1), (code, a, b) => {
        const groups = code.split('-');
        fc.pre(a < b && groups[a] !== groups[b]);
        [groups[a], groups[b]] = [groups[b] ?? '', groups[a] ?? ''];
        expect(readRecoveryCode(groups.join('-'))).toEqual({ wrongGroups: [a + 1, b + 1] });
      }),
    );
  });

  it('that lacks a sign names the group, and one that lacks whole groups names none', () => {
    const code = makeRecoveryCode(new Uint8Array(recoveryBytes).map((_, index) => index * 5));
    const groups = code.split('-');
    expect(readRecoveryCode(groups.map((group, index) => (index === 2 ? group.slice(1) : group)).join('-'))).toEqual({ wrongGroups: [3] });
    expect(readRecoveryCode(groups.slice(0, 5).join('-'))).toEqual({ wrongGroups: [] });
    expect(readRecoveryCode('')).toEqual({ wrongGroups: [] });
  });

  it('is tried by typing one of its groups', () => {
    const code = makeRecoveryCode(new Uint8Array(recoveryBytes));
    const third = code.split('-')[2] ?? '';
    expect(isSameGroup(code, 2, ` ${third.toLowerCase().replaceAll('0', 'o')} `)).toBe(true);
    expect(isSameGroup(code, 3, third)).toBe(false);
  });
});
