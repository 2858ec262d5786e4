import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { auditCsv, auditLines } from '../shared/audit/write';
import type { ImportResult, Lost, Settings } from '../shared/bridge/bridge';
import { auditTexts } from '../shared/language/audit';
import { say } from '../shared/language/text';
import type { Handlers } from './bridge';
import type { SystemClipboard } from './clipboard';
import { exportsBy } from './export';
import { withoutMessages } from './fault';
import { calendarFile } from './files/calendar';
import { chooseFile, chooseFiles, chooseFolder, choosePlace } from './files/dialogs';
import { importFile, importRemarks, importTemplate } from './files/import';
import type { Lock } from './lock';
import { log } from './log';
import { officeState } from './office';
import { makePackage, sealedFiles } from './packages';
import type { Printed } from './printed';
import { backupsUnder } from './store/backup/contents';
import { firstSettings } from './store/settings';
import type { StoreKeeper } from './store-keeper';

export interface Machine {
  readonly store: StoreKeeper;
  readonly lock: Lock;
  readonly window: () => BrowserWindow;
  readonly clipboard: SystemClipboard;
  readonly printed: Printed;
  /** Language and theme as far as they are known while the store is locked. */
  readonly appearance: () => Pick<Settings, 'language' | 'theme'>;
  readonly setAppearance: (settings: Settings) => void;
  /** What the lock before this start took with it. */
  readonly lost: () => Lost | undefined;
  /** The minutes until Kreds locks may have been changed. */
  readonly learnMinutes: () => Promise<void>;
}

/** What the machine does for each call of the bridge. */
export function handlersOf({ store, lock, window, clipboard, printed, appearance, setAppearance, lost, learnMinutes }: Machine): Handlers {
  const { note, save } = exportsBy({ store, window, language: () => appearance().language });

  const sealed = sealedFiles();

  let rescueFrom: string | undefined;

  return {
    'store.state': async () => ({ ...(await store.state()), lost: lost() }),
    'store.create': (secret) => store.create(secret),
    'store.unlock': (secret) => store.unlock(secret),
    'store.changeKeys': (change) => store.changeKeys(change),
    'store.lock': async (how) => {
      await lock.now(how ?? { away: false });
      return null;
    },
    'store.rescue': async ({ secret, act, choose }) => {
      // Asked for once: what was looked at is what is brought.
      if (choose && !act) rescueFrom = backupsUnder(await chooseFolder(window(), appearance().language));
      return store.rescue({ secret, act, backups: choose ? rescueFrom : undefined });
    },
    'store.read': (secret) => store.read(secret),

    'cases.list': (input) => store.ask('cases.list', input),
    'cases.create': (input) => store.ask('cases.create', input),
    'cases.open': (input) => store.ask('cases.open', input),
    'cases.save': (input) => store.ask('cases.save', input),
    'cases.duplicate': (input) => store.ask('cases.duplicate', input),
    'cases.archive': (input) => store.ask('cases.archive', input),
    'cases.delete': (input) => store.ask('cases.delete', input),
    'cases.restore': (input) => store.ask('cases.restore', input),
    'cases.history': (input) => store.ask('cases.history', input),

    'reminders.list': (input) => store.ask('reminders.list', input),
    'reminders.save': async (input) => {
      const { reminders } = await store.ask('reminders.list', { ...input, limit: 20_000 });
      const { file } = await save('kreds-kalender.ics', calendarFile(reminders, appearance().language), '', 'calendar');
      return { file, count: reminders.length };
    },
    'overview.list': (input) => store.ask('overview.list', input),

    'erasing.case': (input) => store.ask('erasing.case', input),
    'erasing.look': (input) => store.ask('erasing.look', input),
    'erasing.person': (input) => store.ask('erasing.person', input),
    'erasing.revision': (input) => store.ask('erasing.revision', input),
    'erasing.receipt': async ({ number }) => {
      const line = await store.ask('auditLine', { number });
      const { pdf, fileName } = await (await import('./print/receipt')).printReceipt(line, appearance().language);
      return save(fileName, pdf, line.subject, 'receipt');
    },
    'retention.due': (input) => store.ask('retention.due', input),
    'retention.set': (input) => store.ask('retention.set', input),

    'audit.list': (input) => store.ask('audit.list', input),
    'audit.export': async ({ format, case: about }) => {
      const { entries } = await store.ask('audit.list', { case: about, limit: 100_000 });
      const text = format === 'csv' ? auditCsv(entries) : auditLines(entries);
      return save(`${say(auditTexts.fileName, appearance().language)}.${format}`, text, about ?? '', 'audit log');
    },
    'audit.revealed': (input) => store.ask('audit.revealed', input),

    'backups.state': (input) => store.ask('backups.state', input),
    'backups.make': (input) => store.ask('backups.make', input),
    'backups.folder': async ({ choose }) => {
      const folder = choose ? await chooseFolder(window(), appearance().language) : undefined;
      return store.ask('backUpTo', { folder });
    },
    'backups.list': (input) => store.ask('backups.list', input),
    'backups.look': (input) => store.ask('backups.look', input),
    'backups.restore': (input) => store.ask('backups.restore', input),

    'files.import': async () => {
      const files = await chooseFiles(window(), appearance().language);
      return Promise.all(
        files.map(async (file): Promise<ImportResult> => {
          const seal = await sealed.noticed(file);
          return seal ? { file: path.basename(file), sealed: seal, faults: [] } : importFile(file);
        }),
      );
    },
    'files.template': async () => importTemplate(await chooseFile(window(), appearance().language, 'template')),
    'files.remarks': async () => importRemarks(await chooseFile(window(), appearance().language, 'remarks')),
    'files.save': ({ name, text, kind }) => save(name, text, '', kind ?? 'file'),

    'packages.key': async () => store.ask('packages.key', undefined),
    'packages.make': (asked) =>
      makePackage(asked, {
        store,
        escrow: officeState().office.recovery?.escrowKey,
        now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
        choose: (suggested) => choosePlace(window(), appearance().language, suggested),
      }),
    'packages.open': async ({ token, passphrase }) => store.ask('openPackage', { sealed: await sealed.bytesOf(token), passphrase }),

    'attachment.preview': async ({ case: value, options }) => ({ pdf: (await printed.shown(value, options)).pdf }),
    'attachment.save': async ({ case: value, options }) => {
      const { pdf, fileName, about } = await printed.of(value, options);
      return save(fileName, pdf, value.id, about, true);
    },
    'attachment.print': async ({ case: value, options }) => {
      const { pdf, about } = await printed.of(value, options);
      await note(pdf, value.id, `${about} to a printer`);
      await (await import('./attachment')).printOnPaper(value, options);
      return null;
    },

    'drawing.save': async ({ id, name, format, dpi, recipient = 'internal', ...drawing }) => {
      const kind = `drawing ${format} ${recipient}`;
      if (format === 'svg') return save(`${name}.svg`, `${drawing.svg}\n`, id, kind, true);
      const { drawingPdf, drawingPng, sharpest } = await import('./print/picture');
      if (format === 'pdf') return save(`${name}.pdf`, await drawingPdf(drawing), id, kind, true);
      const sharp = sharpest(drawing, dpi);
      return { ...(await save(`${name}.png`, await drawingPng(drawing, sharp), id, `${kind} ${sharp} dpi`, true)), dpi: sharp };
    },

    'clipboard.write': async ({ id, text }) => {
      await note(text, id, 'clipboard');
      await clipboard.write(text);
      return null;
    },

    'settings.get': async () => {
      const { language, theme } = appearance();
      if ((await store.state()).phase !== 'open') return { ...firstSettings, language, theme };
      return store.ask('settings.get', undefined);
    },
    'settings.set': async (settings) => {
      setAppearance(settings);
      const kept = await store.ask('settings.set', settings);
      await learnMinutes();
      return kept;
    },
    'office.get': async () => officeState(),
    'window.fullScreen': async ({ on }) => {
      window().setFullScreen(on);
      return null;
    },
    'window.fault': ({ where, what }) => {
      log(/^[a-z][\w.:-]{0,60}$/.test(where) ? `window ${where}` : 'window', withoutMessages(what));
      return null;
    },
  };
}
