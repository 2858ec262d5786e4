import path from 'node:path';
import { checkResult } from '../../shared/assessment/findings';
import { EditionRefused } from '../../shared/attachment/document';
import { sharpness } from '../../shared/attachment/drawing-formats';
import { type LooseDrawing, looseDrawing } from '../../shared/attachment/drawing-page';
import { drawingNameOf } from '../../shared/attachment/file-name';
import { dayOf } from '../../shared/case/find';
import { atRevision } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { writeExchange } from '../../shared/formats/exchange';
import { fileFaults, recovered, usage, usageFaults } from '../../shared/language/command-line';
import { fill, type Language, type Text } from '../../shared/language/text';
import type { Scene } from '../../shared/scene/scene';
import { type Command, readArguments } from './arguments';
import { formatOf, geometryFile, sceneFor, svgFile } from './draw';
import { InputFault } from './fault';
import { readCase } from './input';
import { checkTarget, type Result, type Target, targetOf, writeResults } from './output';
import { writeOverview } from './overview';

/** What the command line needs of the machine around it. */
export interface Surroundings {
  /** A line to standard output. */
  readonly say: (line: string) => void;
  /** A line to standard error. */
  readonly complain: (line: string) => void;
  readonly today: string;
  /** Prints the attachment as PDF; only where Electron runs as a program. */
  readonly print: (value: Case, options: { recipient: string; day: string; language: Language; fullCpr: boolean }) => Promise<Uint8Array>;
  /** Draws a picture or a PDF; only where Electron runs as a program. */
  readonly draw: (drawing: LooseDrawing, format: 'png' | 'pdf', dpi: number) => Promise<Uint8Array>;
}

const fine = 0;
const someFailed = 1;
const wrongUse = 2;

/** Runs one command and gives its exit code: 0, 1 when an input failed, 2 when the command was not understood. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const given = readArguments(argv);
  if ('help' in given) {
    around.say(usage[given.language]);
    return fine;
  }
  const fault = 'fault' in given ? given.fault : targetFault(given.command);
  if (fault) {
    const language = 'fault' in given ? given.language : given.command.language;
    around.complain(`kreds: ${oneLine(fault[language])}`);
    around.complain(usage[language]);
    return wrongUse;
  }
  return 'command' in given ? runCommand(given.command, around) : wrongUse;
}

async function runCommand(command: Command, around: Surroundings): Promise<number> {
  let failed = false;
  const onFault = (about: string, error: unknown) => {
    failed = true;
    for (const line of linesOf(error)) around.complain(oneLine(`${about}: ${line[command.language]}`));
  };
  if (command.name === 'overview') {
    await writeOverview(command, around.today, onFault).catch((error) => onFault(command.options.csv ?? '', error));
    return failed ? someFailed : fine;
  }
  for (const [index, input] of command.inputs.entries()) {
    const written = await runInput(command, input, around).catch((error) => onFault(input, error));
    const isOneOfMany = command.name === 'attachment' && command.inputs.length > 1;
    if (written && isOneOfMany) around.say(oneLine(`${index + 1}/${command.inputs.length} ${input} → ${written.join(', ')}`));
  }
  return failed ? someFailed : fine;
}

/** Gives the files that were written. */
async function runInput(command: Command, input: string, around: Surroundings): Promise<string[]> {
  const { inputs, options, language } = command;
  if (command.name === 'recover') {
    const { recoverByEscrow } = await import('./recover');
    around.say(await recoverByEscrow(input, options.escrow ?? '', around.today));
    around.complain(oneLine(recovered[language]));
    return [];
  }
  const targets = targetsOf(command);
  for (const target of targets) checkTarget(targetOf(target, input, inputs), input, inputs, target);
  const value = await readCase(input);
  if (command.name === 'check') {
    const { state, blocking, warnings } = checkResult(value, command.options['as-of'] ?? dayOf(value, around.today));
    around.say(JSON.stringify({ file: input, state, blocking, warnings }));
    return [];
  }
  const contents = await contentsOf(command, value, around);
  const results = targets.map((target, index): Result => ({ file: targetOf(target, input, inputs), content: contents[index] ?? '' }));
  await writeResults(results);
  return results.map(({ file }) => file);
}

/** Where the results of a command go, in the order of `contentsOf`. */
function targetsOf(command: Command): Target[] {
  const { name, inputs, options } = command;
  const { out = '', geometry } = options;
  if (name === 'draw') return [{ out, ending: `.${formatOf(command)}` }, ...(geometry ? [{ out: geometry, ending: '.json' }] : [])];
  if (name === 'attachment') return [{ out, ending: '.pdf' }];
  return name === 'convert' ? [{ out, ending: inputs.length === 1 && path.extname(out) ? path.extname(out) : '.json' }] : [];
}

async function contentsOf(command: Command, value: Case, around: Surroundings): Promise<(string | Uint8Array)[]> {
  const { name, options, language } = command;
  if (name === 'draw') {
    const scene = sceneFor(value, command, around.today);
    return [await drawingFile(command, value, scene, around), ...(options.geometry ? [geometryFile(scene)] : [])];
  }
  if (name === 'attachment') {
    const day = options['as-of'] ?? dayOf(value, around.today);
    return [
      await around.print(revisionIn(value, options.revision), {
        recipient: options.recipient ?? 'internal',
        day,
        language,
        fullCpr: false,
      }),
    ];
  }
  return [writeExchange(value)];
}

async function drawingFile(command: Command, value: Case, scene: Scene, around: Surroundings): Promise<string | Uint8Array> {
  const format = formatOf(command);
  if (format === 'svg') return svgFile(scene);
  const { options, language } = command;
  const title = drawingNameOf(value, undefined, options['as-of'] ?? dayOf(value, around.today), language).replaceAll('_', ' · ');
  return around.draw(looseDrawing(scene, title, language), format, Number(options.dpi ?? sharpness.usual));
}

/** The case as it is, or as it was when a revision was locked. */
function revisionIn(value: Case, revision: string | undefined): Case {
  if (revision === undefined) return value;
  const found = atRevision(value, Number(revision));
  if (!found) throw new InputFault([fill(fileFaults.noRevision, { found: revision })]);
  return found;
}

/** The formats that can be written, by the ending of the file. */
const writable = ['.json'];

function targetFault({ name, inputs, options: { out = '', geometry } }: Command): Text | undefined {
  const ending = path.extname(out).toLowerCase();
  if (name === 'convert' && inputs.length === 1 && ending && !writable.includes(ending)) {
    return fill(usageFaults.ending, { found: out, allowed: writable.join(', ') });
  }
  const shared = geometry !== undefined && inputs.length === 1 && path.resolve(out) === path.resolve(geometry);
  return shared && path.extname(out) ? usageFaults.sameTarget : undefined;
}

function linesOf(error: unknown): readonly Text[] {
  if (error instanceof InputFault) return error.lines;
  if (error instanceof EditionRefused) return [error.reason];
  return [fill(fileFaults.unexpected, { detail: error instanceof Error ? error.message : String(error) })];
}

/** Faults are one line each, whatever a file or its name holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not reach a terminal.
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ');
