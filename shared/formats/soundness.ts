import { type CasePath, pathText } from '../case/references';
import { exchangeFaults as faults } from '../language/formats';
import { fill, type Text } from '../language/text';

const deepest = 64;

/**
 * What JSON allows but no case can keep: nesting that would exhaust a later reader, numbers beyond all bounds, and the field name
 * that would change what an object is. Walks without recursion, so that the file can't exhaust this reader either.
 */
export function soundnessFault(file: unknown): Text | undefined {
  const waiting: { value: unknown; path: CasePath }[] = [{ value: file, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'number' && !Number.isFinite(value)) return fill(faults.tooManyDigits, { path: pathText(path) });
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return fill(faults.tooDeep, { path: pathText(path.slice(0, 3)), limit: deepest });
    if (Object.hasOwn(value, '__proto__')) return fill(faults.fieldName, { path: pathText([...path, '__proto__']), name: '__proto__' });
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' || typeof inner === 'number')
        waiting.push({ value: inner, path: [...path, isList ? Number(key) : key] });
    }
  }
  return undefined;
}
