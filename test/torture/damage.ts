import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { codeOf } from '../../electron/failure';
import { filesIn } from '../helpers/local-store';
import type { Model } from './model';
import { openProfile } from './profile';

/** What a damaged file led to. told: it was said what is broken; harmless: everything was read as it was. */
export interface Damage {
  readonly outcome: 'told' | 'harmless' | 'wrong' | 'crash';
  readonly what: string;
  /** Whether a case that could not be read was brought back from a backup; undefined where none had to be. */
  readonly broughtBack?: boolean;
}

const ways = {
  flip(file: string, chance: () => number) {
    const bytes = readFileSync(file);
    for (let count = 0; count < 1 + chance() * 3; count += 1) {
      const place = Math.floor(chance() * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(chance() * 8));
    }
    writeFileSync(file, bytes);
  },
  cut(file: string, chance: () => number) {
    truncateSync(file, Math.floor(chance() * readFileSync(file).length));
  },
  zero(file: string, chance: () => number) {
    const bytes = readFileSync(file);
    const from = Math.floor((chance() * bytes.length) / 4096) * 4096;
    writeFileSync(file, bytes.fill(0, from, Math.min(bytes.length, from + 4096 * (1 + Math.floor(chance() * 3)))));
  },
  remove(file: string) {
    rmSync(file);
  },
} as const;

/** Damages one file of a copy of a profile, opens it, reads all of it, and brings back what is broken. */
export async function damageOne(profile: string, copy: string, model: Model, chance: () => number): Promise<Damage> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(profile, copy, { recursive: true });
  const files = filesIn(copy).filter(({ file, bytes }) => bytes.length > 0 && !file.endsWith('-journal'));
  const file = files[Math.floor(chance() * files.length)]?.file ?? '';
  const way = (Object.keys(ways) as (keyof typeof ways)[])[Math.floor(chance() * 4)] ?? 'flip';
  ways[way](file, chance);
  const what = `${way} ${file.slice(copy.length + 1)}`;
  try {
    const { store } = await openProfile(copy);
    try {
      const broken: string[] = [];
      for (const [id, { revision, title }] of model.cases) {
        try {
          const { case: value, revision: now } = await store['cases.open']({ id });
          if (now !== revision || value.titleDa !== title) return { outcome: 'wrong', what };
        } catch (error) {
          const code = codeOf(error);
          if (!told.includes(code)) return { outcome: 'crash', what: `${what}: ${code}` };
          broken.push(id);
        }
      }
      const [id] = broken;
      if (id === undefined) return { outcome: 'harmless', what };
      const [backup] = await store['backups.list'](undefined);
      const held = backup && (await store['backups.look']({ place: 'here', id: backup.id })).find((found) => found.id === id);
      if (!backup || !held) return { outcome: 'told', what };
      await store['backups.restore']({ place: 'here', id: backup.id, cases: [id] });
      const { case: back } = await store['cases.open']({ id });
      return { outcome: 'told', what, broughtBack: back.id === id };
    } finally {
      await store.close();
    }
  } catch (error) {
    const code = codeOf(error);
    return { outcome: told.includes(code) ? 'told' : 'crash', what: `${what}: ${code}` };
  }
}

const told = ['damaged', 'wrong-key', 'missing', 'invalid', 'newer-version'];
