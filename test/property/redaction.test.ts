import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentOf } from '../../shared/attachment/document';
import { attachmentHtml } from '../../shared/attachment/html';
import type { Case } from '../../shared/case/schema';
import { readExchange, writeExchange } from '../../shared/formats/exchange';
import { type Guard, guardedFamily, guards, hiddenNames } from '../fixtures/guarded-family';
import { plantedCase } from '../fixtures/planted-case';

/**
 * Whereabouts that are protected from a reader stand nowhere in that reader's edition, whatever field of the case they were written in
 * and in whatever form. The fields are found by walking the schema, so that a new one is tried by itself.
 */

const first = ['Krage', 'Ulve', 'Ørne', 'Kvist', 'Skarv', 'Brænde', 'Åle', 'Hjorte', 'Gøge', 'Lærke', 'Tjære', 'Pile'];
const last = ['ballegade', 'strup', 'bjergskolen', 'næshuset', 'kærvej', 'højklubben', 'mosevænget', 'lundcentret'];
const place = fc.tuple(fc.constantFrom(...first), fc.constantFrom(...last)).map((parts) => parts.join(''));

/** Fields that name a place or an institution: what stands in them is what Kreds knows to be withheld. */
const namingFields = [
  'case.municipality',
  'persons.professional',
  'persons.occupation',
  'households.labelDa',
  'assessment.attempts.placeDa',
  'assessment.childView.talks.place',
  'assessment.professional.organisation',
];

/** Fields that name one too, and whatever else: what stands in them and is shown may be read elsewhere. */
const freelyNaming = ['case.unit', 'case.placementKind', 'persons.nonKin', 'persons.role', 'persons.country', 'networkMaps.drawnAt'];

/** How people write a name in a text. */
const forms: readonly ((name: string) => string)[] = [
  (name) => `Hun er ofte på ${name}.`,
  (name) => `${name} er god for barnet.`,
  (name) => `Barnet er glad for ${name.toLowerCase()} og for sin lærer.`,
  (name) => `Aftalen med ${name.toUpperCase()} holder.`,
  (name) => `${name}s leder mener det samme. Alt går godt.`,
  (name) => `Den nye ${name.toLowerCase()}aftale er fra foråret.`,
  (name) => `Aftalen med ${name.slice(0, 5)}-${name.slice(5)} holder.`,
  (name) => `Aftalen med ${name.slice(0, 4)}-\n${name.slice(4)} holder.`,
  (name) => `Aftalen med ${name.slice(0, 5)}\u00AD${name.slice(5)} holder.`,
  (name) =>
    `Aftalen med ${name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('Å', 'Aa').replaceAll('Ø', 'Oe')} holder.`,
  (name) => `«Jeg kan godt lide ${name}», siger barnet.`,
  (name) => `Der er fyrre minutter til ${name}`,
];

const nameForms: readonly ((name: string) => string)[] = [
  ...forms,
  (name) => `A. ${name} deltog i mødet.`,
  (name) => `${name}-familien er med.`,
  (name) => `Bo hos ${name}’ søster.`,
];

/** What a text tells of a place that stands in no field of its own. */
const telling: readonly ((town: string) => string)[] = [
  (town) => `De bor i ${town.toLowerCase()} nu.`,
  (town) => `Hun er flyttet. Nu ses de i ${town} og har det godt.`,
  (town) => `Der er 40 minutter til ${town.toLowerCase()} i bus.`,
  (town) => `Hentes på ${town.toLowerCase()} hver onsdag.`,
  (town) => `Adressen er ${town} 12, 4900 Ny ${town}.`,
  (town) => `Ring på 20 30 40 50, hvis ${town.toLowerCase()} er lukket.`,
  (town) => `Moren nævner, at ${town} er langt væk.`,
];

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'e')
    .replace(/&[a-z]+;|[^\p{L}]/gu, '');

const planting = fc.record({
  guard: fc.constantFrom(...guards),
  places: fc.uniqueArray(place, { minLength: namingFields.length, maxLength: namingFields.length }),
  picks: fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 }),
});

interface Planting {
  readonly guard: Guard;
  readonly places: readonly string[];
  readonly picks: readonly number[];
}

/** The family with a place in every naming field, and in every other text something that is withheld. */
function planted({ guard, places, picks }: Planting): { value: Case; secrets: string[] } {
  const names = hiddenNames(guard);
  let count = 0;
  const pick = () => {
    count += 1;
    return (picks[count % picks.length] ?? 0) + count * 7;
  };
  const one = <T>(list: readonly T[]): T => list[pick() % list.length] as T;
  const value = plantedCase(guardedFamily(guard), (path) => {
    const at = namingFields.indexOf(path);
    if (at >= 0) return places[at] ?? '';
    return pick() % 2 ? one(forms)(one(places)) : one(nameForms)(one(names));
  });
  return { value, secrets: [...places, ...names] };
}

const pageFor = (value: Case, recipient: string): { html: string; fileName: string } => {
  const document = attachmentOf(value, { recipient, day: '2026-11-22', language: 'da', fullCpr: false });
  return { html: attachmentHtml(document, []), fileName: document.fileName };
};

describe('What a reader may not see though nobody is protected', () => {
  it('is cut out of every text, word for word, and the rest stays', () => {
    fc.assert(
      fc.property(
        place,
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('far', 'partner'),
        (clinic, picks, reader) => {
          const family = guardedFamily('gate');
          let count = 0;
          const value = plantedCase({ ...family, safety: undefined, households: [] }, (path) => {
            count += 1;
            if (path === 'assessment.professional.organisation') return clinic;
            if ([...namingFields, ...freelyNaming].includes(path)) return '';
            return `Alt går fint. ${forms[(picks[count % picks.length] ?? 0) % forms.length]?.(clinic) ?? ''}`;
          });
          const known = { ...value, safety: undefined, assessment: { ...value.assessment, professional: aboutMother(value) } };
          const text = squash(pageFor(known, reader).html);
          expect(text).not.toContain(squash(clinic));
          expect(text).toContain('altgarfint');
        },
      ),
      { numRuns: 40 },
    );
  });
});

const aboutMother = ({ assessment }: Case) =>
  assessment?.professional?.filter(({ about }) => about === 'mor').map((one) => ({ ...one, kind: 'gp' as const }));

describe('Protected whereabouts', () => {
  it('stand nowhere in the edition of somebody from whom they are protected', () => {
    fc.assert(
      fc.property(planting, fc.constantFrom('far', 'partner'), (given, reader) => {
        const { value, secrets } = planted(given);
        const { html, fileName } = pageFor(value, reader);
        const text = squash(html) + squash(fileName);
        const leaks = secrets.filter((secret) => text.includes(squash(secret)));
        expect(leaks).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are not told by a sentence about a place that the case knows nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guards), place, fc.constantFrom('far', 'partner'), (guard, town, reader) => {
        let count = 0;
        const value = plantedCase(guardedFamily(guard), (path) => {
          count += 1;
          return namingFields.includes(path) ? '' : (telling[count % telling.length]?.(town) ?? '');
        });
        expect(squash(pageFor(value, reader).html)).not.toContain(squash(town));
      }),
      { numRuns: 40 },
    );
  });

  it('stand in the internal edition, where they are needed', () => {
    fc.assert(
      fc.property(planting, (given) => {
        const { value, secrets } = planted(given);
        const text = squash(pageFor(value, 'internal').html);
        expect(secrets.filter((secret) => text.includes(squash(secret))).length).toBeGreaterThan(secrets.length / 2);
      }),
      { numRuns: 10 },
    );
  });

  it('are planted in a case that is one', () => {
    fc.assert(
      fc.property(planting, (given) => {
        expect(readExchange(writeExchange(planted(given).value)).ok).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
