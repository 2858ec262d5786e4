import { parseArgs } from 'node:util';
import { drawingFormats, sharpness } from '../../shared/attachment/drawing-formats';
import { isDay } from '../../shared/case/dates';
import { perspectives } from '../../shared/case/values';
import { usageFaults as faults } from '../../shared/language/command-line';
import { fill, type Language, type Text } from '../../shared/language/text';

/** A command as it was given, checked. Files are named as they were typed. */
export interface Command {
  readonly name: CommandName;
  readonly inputs: readonly string[];
  readonly options: Options;
  readonly language: Language;
}

export type CommandName = keyof typeof accepted;
type OptionName =
  | 'as-of'
  | 'view'
  | 'perspective'
  | 'compare'
  | 'date'
  | 'out'
  | 'geometry'
  | 'recipient'
  | 'revision'
  | 'csv'
  | 'format'
  | 'dpi'
  | 'escrow';
export type Options = Readonly<Partial<Record<OptionName, string>>>;

export type Given =
  | { readonly command: Command }
  | { readonly help: true; readonly language: Language }
  | { readonly fault: Text; readonly language: Language };

/** Which options a command takes; those with `true` it must have. */
const accepted = {
  check: { 'as-of': false },
  draw: {
    view: true,
    perspective: false,
    compare: false,
    date: false,
    recipient: false,
    'as-of': false,
    out: true,
    geometry: false,
    format: false,
    dpi: false,
  },
  attachment: { recipient: false, revision: false, 'as-of': false, out: true },
  convert: { out: true },
  overview: { csv: true, 'as-of': false },
  recover: { escrow: true },
} as const satisfies Record<string, Partial<Record<OptionName, boolean>>>;

const allowedValues: Partial<Record<OptionName, readonly string[]>> = {
  view: ['genogram', 'network'],
  perspective: perspectives,
  format: drawingFormats,
};
const dates: readonly OptionName[] = ['as-of', 'date'];

/** Reads the words after the script's name. */
export function readArguments(argv: readonly string[]): Given {
  const language = languageIn(argv);
  const [first, ...rest] = argv;
  if (first === undefined) return { fault: faults.noCommand, language };
  if (argv.includes('--help') || first === 'help') return { help: true, language };
  if (!isCommand(first)) return { fault: fill(faults.unknownCommand, { name: first }), language };
  const parsed = parseWords(first, rest);
  if ('fault' in parsed) return { fault: parsed.fault, language };
  const command: Command = { name: first, language, ...parsed };
  const fault = faultIn(command);
  return fault ? { fault, language } : { command };
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(accepted, name);

/** Looked for before anything else, so that faults in the rest are told in it. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = argv[at]?.includes('=') ? argv[at].slice('--language='.length) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'da';
}

function parseWords(name: CommandName, words: readonly string[]): { inputs: string[]; options: Options } | { fault: Text } {
  const known = [...Object.keys(accepted[name]), 'language'];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(known.map((option) => [option, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const inputs: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const option = { name: token.rawName, command: name };
    if (!known.includes(token.name)) return { fault: fill(faults.unknownOption, option) };
    if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) return { fault: fill(faults.noValue, option) };
    if (Object.hasOwn(options, token.name)) return { fault: fill(faults.twice, option) };
    options[token.name] = token.value;
  }
  return { inputs, options };
}

function faultIn({ name, inputs, options }: Command): Text | undefined {
  const { language } = options as { language?: string };
  if (language !== undefined && language !== 'da' && language !== 'en') {
    return fill(faults.value, { name: '--language', found: language, allowed: 'da, en' });
  }
  if (inputs.length === 0) return faults.noInput;
  for (const [option, needed] of Object.entries(accepted[name]) as [OptionName, boolean][]) {
    const found = options[option];
    const about = { name: `--${option}`, found: found ?? '' };
    if (found === undefined && needed) return fill(faults.missing, about);
    if (found === undefined) continue;
    const allowed = allowedValues[option];
    if (allowed && !allowed.includes(found)) return fill(faults.value, { ...about, allowed: allowed.join(', ') });
    if (option === 'revision' && !/^[1-9]\d{0,3}$/.test(found)) return fill(faults.revision, about);
    if (dates.includes(option) && !isDay(found)) return fill(faults.date, about);
  }
  const { compare, view, dpi } = options;
  if (dpi !== undefined && !(/^\d+$/.test(dpi) && Number(dpi) >= 72 && Number(dpi) <= sharpness.most)) {
    return fill(faults.dpi, { found: dpi, most: sharpness.most });
  }
  if (compare !== undefined) {
    if (view !== 'network') return faults.compareView;
    if (!isDay(compare) && !perspectives.some((known) => known === compare))
      return fill(faults.compare, { found: compare, allowed: perspectives.join(', ') });
  }
  return undefined;
}
