import type { Text } from './text';

/** What the command line says. Texts are one line each, but for the usage. */
export const usage: Text = {
  da: `Brug:
  kreds check SAG.json… [--as-of DATO]
      en linje JSON for hver fil: {"file","state","blocking":[…],"warnings":[…]}
  kreds draw SAG.json… --view genogram|network [--perspective child] [--date DATO]
      [--compare PERSPEKTIV|DATO] [--recipient internal] --out X.svg|X.png|X.pdf [--format svg|png|pdf] [--dpi 300]
      [--geometry X.json]
  kreds attachment SAG.json… [--recipient internal] [--revision NR] [--as-of DATO] --out X.pdf
  kreds convert IND… --out UD.json
  kreds overview SAG.json… [--as-of DATO] --csv X.csv
  kreds recover PROFILMAPPE --escrow NØGLEFIL
      ny genoprettelseskode med kommunens nødnøgle, når ingen andre kan åbne sagerne
Ved flere filer er --out og --geometry mapper. Datoer skrives ÅÅÅÅ-MM-DD. --language da|en vælger sprog.`,
  en: `Usage:
  kreds check CASE.json… [--as-of DATE]
      one line of JSON for each file: {"file","state","blocking":[…],"warnings":[…]}
  kreds draw CASE.json… --view genogram|network [--perspective child] [--date DATE]
      [--compare PERSPECTIVE|DATE] [--recipient internal] --out X.svg|X.png|X.pdf [--format svg|png|pdf] [--dpi 300]
      [--geometry X.json]
  kreds attachment CASE.json… [--recipient internal] [--revision NO] [--as-of DATE] --out X.pdf
  kreds convert IN… --out OUT.json
  kreds overview CASE.json… [--as-of DATE] --csv X.csv
  kreds recover PROFILE --escrow KEYFILE
      a new recovery code by the municipality’s emergency key, when nobody else can open the cases
With several files --out and --geometry are folders. Dates are written YYYY-MM-DD. --language da|en chooses the language.`,
};

/** Said beside the new recovery code. */
export const recovered: Text = {
  da: 'Det er den nye genoprettelseskode; den gamle virker ikke mere. Åbn Kreds, vælg «Brug genoprettelseskoden», skriv den, og vælg en ny adgangssætning.',
  en: 'This is the new recovery code; the old one no longer works. Open Kreds, choose “Use the recovery code”, type it and choose a new passphrase.',
};

export const usageFaults = {
  noCommand: { da: 'Der mangler en kommando.', en: 'There is no command.' },
  unknownCommand: { da: 'Kommandoen "{name}" kendes ikke.', en: 'There is no command "{name}".' },
  unknownOption: { da: '{command} har ikke valget {name}.', en: '{command} has no option {name}.' },
  noValue: { da: '{name} mangler en værdi.', en: '{name} needs a value.' },
  twice: { da: '{name} må kun gives én gang.', en: '{name} can be given only once.' },
  noInput: { da: 'Der mangler en fil at læse.', en: 'There is no file to read.' },
  missing: { da: '{name} mangler.', en: '{name} is missing.' },
  value: { da: '{name}: "{found}" kendes ikke. Tilladt: {allowed}.', en: '{name}: "{found}" is not known. Allowed: {allowed}.' },
  revision: { da: '{name}: "{found}" er ikke nummeret på en revision.', en: '{name}: "{found}" is not the number of a revision.' },
  date: { da: '{name}: "{found}" er ikke en dato (ÅÅÅÅ-MM-DD).', en: '{name}: "{found}" is not a date (YYYY-MM-DD).' },
  compare: {
    da: '--compare: "{found}" kendes ikke. Tilladt: {allowed} eller en dato (ÅÅÅÅ-MM-DD).',
    en: '--compare: "{found}" is not known. Allowed: {allowed} or a date (YYYY-MM-DD).',
  },
  compareView: { da: '--compare kan kun bruges med --view network.', en: '--compare can be used with --view network only.' },
  ending: {
    da: '--out: "{found}" har ikke en endelse, som Kreds kan skrive ({allowed}).',
    en: '--out: "{found}" does not end in something that Kreds can write ({allowed}).',
  },
  dpi: { da: '--dpi: "{found}" kan ikke bruges. Tilladt: 72 til {most}.', en: '--dpi: "{found}" can’t be used. Allowed: 72 to {most}.' },
  sameTarget: { da: '--out og --geometry er den samme fil.', en: '--out and --geometry are the same file.' },
} satisfies Record<string, Text>;

/** What went wrong with one file; the file's name stands before it. */
export const fileFaults = {
  notFound: { da: 'filen findes ikke.', en: 'there is no such file.' },
  isFolder: { da: 'er en mappe, ikke en fil.', en: 'is a folder, not a file.' },
  notReadable: { da: 'filen kan ikke læses ({code}).', en: 'the file can’t be read ({code}).' },
  notUtf8: { da: 'filen er ikke tekst i UTF-8.', en: 'the file is not text in UTF-8.' },
  inputEnding: {
    da: 'Kreds kan ikke læse filer med endelsen "{found}". Tilladt: {allowed}.',
    en: 'Kreds can’t read files that end in "{found}". Allowed: {allowed}.',
  },
  noRevision: {
    da: 'sagen har ingen låst revision {found}, der kan læses.',
    en: 'the case has no locked revision {found} that can be read.',
  },
  noMap: { da: 'sagen har intet netværkskort.', en: 'the case has no network map.' },
  noSuchMap: {
    da: 'sagen har intet netværkskort fra perspektivet {found}. Den har: {allowed}.',
    en: 'the case has no network map from the perspective {found}. It has: {allowed}.',
  },
  nothingToCompare: {
    da: 'sagen har intet andet netværkskort at sammenligne med for "{found}".',
    en: 'the case has no other network map to compare with for "{found}".',
  },
  notWritable: { da: '{target} kan ikke skrives ({code}).', en: '{target} can’t be written ({code}).' },
  overwritesInput: {
    da: 'resultatet ville overskrive {target}, som også skal læses.',
    en: 'the result would overwrite {target}, which is to be read too.',
  },
  sameName: {
    da: 'resultatet ville hedde det samme som det fra {other} ({target}).',
    en: 'the result would have the same name as that of {other} ({target}).',
  },
  identityNotRead: { da: 'nøglefilen {file} kan ikke læses ({code}).', en: 'the key file {file} can’t be read ({code}).' },
  noIdentity: {
    da: '{file} er ingen nøglefil: Den skal have en linje med AGE-SECRET-KEY-1….',
    en: '{file} is no key file: it must have a line with AGE-SECRET-KEY-1….',
  },
  notEscrow: {
    da: 'nøglen i nøglefilen er ikke en, som disse sager er låst for.',
    en: 'the key in the key file is none that these cases are locked for.',
  },
  unexpected: { da: 'noget uventet gik galt: {detail}', en: 'something unexpected went wrong: {detail}' },
} satisfies Record<string, Text>;
