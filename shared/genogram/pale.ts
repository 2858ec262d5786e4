import type { Label, Path, Primitive } from '../scene/scene';

/** How something looks that is not there on the day that is shown, without losing its place. */

const changed = (parts: readonly Primitive[], line: (path: Path) => Path, text: (label: Label) => Label): Primitive[] =>
  parts.map((part) => {
    if (part.kind === 'path') return line(part);
    return part.kind === 'text' ? text(part) : { ...part, parts: changed(part.parts, line, text) };
  });

const quiet = (label: Label): Label => ({ ...label, ink: 'muted' });

/** Not yet born or begun: thin, faint, dashed. */
export const ghosted = (parts: readonly Primitive[]): Primitive[] =>
  changed(parts, (path) => ({ ...path, ...(path.stroke ? { stroke: 'muted', width: 1, dash: [2, 4] } : {}), opacity: 0.8 }), quiet);

/** Over: thinner and paler, in its own pattern. */
export const faded = (parts: readonly Primitive[]): Primitive[] =>
  changed(parts, (path) => ({ ...path, ...(path.width ? { width: path.width * 0.75 } : {}), opacity: 0.5 }), quiet);
