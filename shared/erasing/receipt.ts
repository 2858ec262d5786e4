import { z } from 'zod';
import type { FontFace } from '../attachment/html';
import { fontFaces } from '../attachment/style';
import type { AuditEntry } from '../bridge/audit';
import { longDate } from '../case/dates';
import { receiptTexts as texts } from '../language/erasing';
import { type Language, say } from '../language/text';
import { escapeMarkup } from '../scene/svg';
import { fontFamily } from '../scene/text-metrics';

/** The receipt of an erasure, made from its line in the audit log: what, when, who, and until when a backup may hold it. */

const erasedSchema = z.looseObject({
  caseNumber: z.string().default(''),
  hash: z.string().default(''),
  backupsUntil: z.string().optional(),
  revision: z.number().optional(),
});

export interface Receipt {
  readonly title: string;
  readonly html: string;
  /** As the file is called: holds the number of the case and nothing else of it. */
  readonly fileName: string;
}

/** Undefined when the line tells of no erasure. */
export function receiptOf(entry: AuditEntry, timeZone: string, language: Language, fonts: readonly FontFace[]): Receipt | undefined {
  const what = { erased: texts.case, 'erased-person': texts.person, 'erased-revision': texts.revision }[entry.what];
  const detail = what && erasedSchema.safeParse(jsonOf(entry.detail));
  if (!what || !detail?.success) return undefined;
  const { caseNumber, hash, backupsUntil, revision = '' } = detail.data;
  const local = Temporal.Instant.from(entry.at).toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = longDate(local.toPlainDate().toString(), language);
  const title = say(texts.title, language);
  const rows: [string, string][] = [
    [say(texts.what, language), say(what, language, { revision })],
    [say(texts.caseNumber, language), caseNumber || say(texts.noNumber, language)],
    [say(texts.when, language), say(texts.at, language, { day, time: language === 'da' ? time.replace(':', '.') : time })],
    [say(texts.who, language), entry.who],
    [
      say(texts.backups, language),
      backupsUntil ? say(texts.until, language, { day: longDate(backupsUntil, language) }) : say(texts.inNone, language),
    ],
    [say(texts.hash, language), hash || '–'],
    [say(texts.line, language), `${entry.number} · ${entry.hash}`],
  ];
  const list = rows.map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`).join('');
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    `<title>${escapeMarkup(title)}</title><style>${fontFaces(fonts)}${style}</style></head><body><main>`,
    `<h1>${escapeMarkup(title)}</h1><dl>${list}</dl><p>${escapeMarkup(say(texts.foot, language))}</p></main></body></html>`,
  ].join('');
  return { title, html, fileName: `${say(texts.file, language)}-${caseNumber || entry.number}.pdf` };
}

const style = `@page{size:A4;margin:24mm 22mm}body{margin:0;font:400 11pt/1.5 '${fontFamily}';color:#1c1b19}
h1{font-size:20pt;font-weight:600;margin:0 0 10mm}dl{margin:0;border-top:0.4pt solid #bbb6ad}
dt{font-size:9pt;color:#5f5a52;margin-top:3mm}dd{margin:0 0 3mm;padding-bottom:3mm;border-bottom:0.4pt solid #bbb6ad;overflow-wrap:anywhere}
p{font-size:9.5pt;color:#5f5a52;margin-top:8mm}`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
