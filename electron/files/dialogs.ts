import { statSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { machineTexts } from '../../shared/language/machine';
import { type Language, say } from '../../shared/language/text';
import { Failure } from '../failure';
import { fileNameOf } from './name';

/** Test runs of the unpackaged program hand in what a user would choose. */
function chosenByTest(name: 'KREDS_TEST_OPEN' | 'KREDS_TEST_SAVE'): string | undefined {
  return !app.isPackaged && process.env.KREDS_TEST === '1' ? process.env[name] : undefined;
}

/** Asks which files to read. Throws `cancelled`. */
export const chooseFiles = (window: BrowserWindow, language: Language): Promise<string[]> =>
  chosen(
    window,
    say(machineTexts.openFiles, language),
    say(machineTexts.caseFiles, language),
    ['json', 'age'],
    ['openFile', 'multiSelections'],
  );

const single = {
  template: { title: machineTexts.openTemplate, kind: machineTexts.templateFiles },
  remarks: { title: machineTexts.openRemarks, kind: machineTexts.remarksFiles },
};

/** Asks for the one file of a template or of remarks. Throws `cancelled`. */
export async function chooseFile(window: BrowserWindow, language: Language, what: keyof typeof single): Promise<string> {
  const { title, kind } = single[what];
  const [file] = await chosen(window, say(title, language), say(kind, language), ['json'], ['openFile']);
  if (file === undefined) throw new Failure('cancelled');
  return file;
}

async function chosen(
  window: BrowserWindow,
  title: string,
  kind: string,
  extensions: string[],
  properties: readonly ('openFile' | 'multiSelections')[],
): Promise<string[]> {
  const given = chosenByTest('KREDS_TEST_OPEN');
  if (given !== undefined) return given.split(path.delimiter);
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: [...properties, 'dontAddToRecent'],
    filters: [{ name: kind, extensions }],
  });
  if (canceled || filePaths.length === 0) throw new Failure('cancelled');
  return filePaths;
}

/** Asks for a folder, which may be made on the way. Throws `cancelled`. */
export async function chooseFolder(window: BrowserWindow, language: Language): Promise<string> {
  const given = chosenByTest('KREDS_TEST_OPEN');
  if (given !== undefined) return given;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say(machineTexts.chooseFolder, language),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) throw new Failure('cancelled');
  return folder;
}

/** Asks where to save under a suggested name. Throws `cancelled`. */
export async function choosePlace(window: BrowserWindow, language: Language, suggested: string): Promise<string> {
  const name = fileNameOf(suggested);
  const given = chosenByTest('KREDS_TEST_SAVE');
  if (given !== undefined) return statSync(given, { throwIfNoEntry: false })?.isDirectory() ? path.join(given, name) : given;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(machineTexts.saveFile, language),
    defaultPath: path.join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || !filePath) throw new Failure('cancelled');
  return filePath;
}
