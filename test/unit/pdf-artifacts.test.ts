import { describe, expect, it } from 'vitest';
import { withArtifacts } from '../../electron/print/artifacts';

const marked = (content: string, asOne = true) => Buffer.from(withArtifacts(Buffer.from(content), () => asOne)).toString();

describe('what a page draws outside of its structure', () => {
  it('is said to be an artifact: letters, lines and fills', () => {
    expect(marked('BT /F1 9 Tf (Side 1) Tj ET')).toBe('BT /F1 9 Tf /Artifact BMC\n(Side 1) Tj\nEMC\n ET');
    expect(marked('0 0 m 5 5 l S')).toBe('/Artifact BMC\n0 0 m 5 5 l S\nEMC\n');
    expect(marked('1 0 0 rg 0 0 5 5 re f')).toBe('1 0 0 rg /Artifact BMC\n0 0 5 5 re f\nEMC\n');
  });

  it('is left alone where it only cuts, or belongs to something', () => {
    for (const content of ['0 0 5 5 re W n', '/P <</MCID 0>>BDC BT (Emma) Tj ET 0 0 5 5 re f EMC']) expect(marked(content)).toBe(content);
  });

  it('may hold what looks like an operator in a text', () => {
    const content = '/P <</MCID 0>>BDC (EMC \\) f (S)) Tj EMC';
    expect(marked(content)).toBe(content);
  });

  it('wraps a form whole only when nothing inside it has a mark', () => {
    expect(marked('q /X1 Do Q')).toBe('q /Artifact BMC\n/X1 Do\nEMC\n Q');
    expect(marked('q /X1 Do Q', false)).toBe('q /X1 Do Q');
  });
});
