import path from 'node:path';
import { EditionRefused } from '../../shared/attachment/document';
import { type DrawingFormat, drawingFormats } from '../../shared/attachment/drawing-formats';
import { leaksInDrawing, leakText } from '../../shared/attachment/redaction/read-back';
import { redactionFor } from '../../shared/attachment/redaction/redact';
import { isDay } from '../../shared/case/dates';
import { dayOf } from '../../shared/case/find';
import type { Case, NetworkMap } from '../../shared/case/schema';
import { genogramScene } from '../../shared/genogram/scene';
import { fileFaults as faults } from '../../shared/language/command-line';
import { refusedEdition } from '../../shared/language/recipients';
import { fill } from '../../shared/language/text';
import { isSameOwner } from '../../shared/network/difference-facts';
import { differenceScene } from '../../shared/network/difference-scene';
import { networkScene } from '../../shared/network/scene';
import { withoutIds } from '../../shared/scene/anonymous';
import type { Box, Geometry, Point, Scene } from '../../shared/scene/scene';
import { svgOf } from '../../shared/scene/svg';
import type { Command } from './arguments';
import { InputFault } from './fault';

/** The drawing that a command asks for; for a recipient, of the case as they may see it, and looked through before it is given. */
export function sceneFor(value: Case, command: Command, today: string): Scene {
  const { options, language } = command;
  const day = options.date ?? options['as-of'] ?? dayOf(value, today);
  if (options.recipient === undefined) return drawn(value, command, day);
  const redaction = redactionFor(value, options.recipient, day, language);
  if (!redaction) throw new EditionRefused(fill(refusedEdition.unknown, { recipient: options.recipient }));
  const scene = withoutIds(drawn(redaction.case, command, day));
  const leaks = leaksInDrawing(svgOf(scene), redaction.needles);
  if (leaks.length > 0) throw new EditionRefused(leakText(leaks));
  return scene;
}

function drawn(value: Case, { options, language }: Command, day: string): Scene {
  if (options.view !== 'network')
    return genogramScene(value, { day, language, ...(options.perspective ? { perspective: options.perspective } : {}) });
  const map = mapFor(value, options.perspective, options.date);
  if (options.compare === undefined) return networkScene(value, { map: map.id, day, language });
  return differenceScene(value, map, comparedWith(value, map, options.compare), { day, language });
}

/** The latest map of a perspective, on a given day; without a perspective the combined map, else the child's, else the first. */
function mapFor({ networkMaps }: Case, perspective: string | undefined, day: string | undefined): NetworkMap {
  const maps = networkMaps ?? [];
  const latest = (wanted: string) => {
    const all = maps.filter((map) => map.perspective === wanted);
    return latestOn(all, day) ?? latestOn(all, undefined);
  };
  const found = perspective ? latest(perspective) : (latest('combined') ?? latest('child') ?? maps[0]);
  if (found) return found;
  if (maps.length === 0) throw new InputFault([faults.noMap]);
  const allowed = [...new Set(maps.map((map) => map.perspective))].join(', ');
  throw new InputFault([fill(faults.noSuchMap, { found: perspective ?? '', allowed })]);
}

/** Another map: of another perspective, or of the same owner as it was on a day. */
function comparedWith({ networkMaps }: Case, map: NetworkMap, wanted: string): NetworkMap {
  const others = (networkMaps ?? []).filter(({ id }) => id !== map.id);
  const found = isDay(wanted)
    ? latestOn(
        others.filter((other) => isSameOwner(other, map)),
        wanted,
      )
    : latestOn(
        others.filter(({ perspective }) => perspective === wanted),
        undefined,
      );
  if (!found) throw new InputFault([fill(faults.nothingToCompare, { found: wanted })]);
  return found;
}

/** The latest of maps that was drawn no later than a day; one without a date counts as drawn before all others. */
const latestOn = (maps: readonly NetworkMap[], day: string | undefined): NetworkMap | undefined =>
  maps
    .filter(({ drawnOn }) => day === undefined || (drawnOn ?? '') <= day)
    .toSorted((a, b) => (a.drawnOn ?? '').localeCompare(b.drawnOn ?? ''))
    .at(-1);

export const svgFile = (scene: Scene): string => `${svgOf(scene)}\n`;

/** The form that the ending of --out asks for, unless --format does. */
export function formatOf({ options: { format, out = '' } }: Command): DrawingFormat {
  const ending = path.extname(out).slice(1).toLowerCase();
  return drawingFormats.find((known) => known === (format ?? ending)) ?? 'svg';
}

/** What was drawn and where, from the scene itself, in the form that the command line has promised. */
export function geometryFile({ geometry }: Scene): string {
  return `${JSON.stringify(geometryOf(geometry), null, 1)}\n`;
}

function geometryOf({ persons, lines, households, bounds }: Geometry) {
  return {
    persons: persons.map(({ id, x, y, width, height, label, sector, ring }) => ({
      id,
      x: round(x),
      y: round(y),
      width: round(width),
      height: round(height),
      label: box(label),
      ...(sector === undefined ? {} : { sector, ring: ring ?? null }),
    })),
    lines: lines.map(({ kind, between, points }) => ({ kind, between, points: points.map(point) })),
    households: households.map(({ id, members, outline }) => ({ id, members, outline: outline.map(point) })),
    bounds: box(bounds),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
const point = ([x, y]: Point) => [round(x), round(y)];
const box = ({ x, y, width, height }: Box): Box => ({ x: round(x), y: round(y), width: round(width), height: round(height) });
