import type { Primitive, Scene } from './scene';

/** A scene whose parts don't say whose they are: an id may be a name, and a drawing that is handed on carries it in its markup. */
export const withoutIds = (scene: Scene): Scene => ({ ...scene, parts: scene.parts.map(nameless) });

function nameless(part: Primitive): Primitive {
  if (part.kind !== 'group') return part;
  const { id: _id, ...rest } = part;
  return { ...rest, parts: part.parts.map(nameless) };
}
