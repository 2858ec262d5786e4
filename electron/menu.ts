import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { machineTexts } from '../shared/language/machine';
import { type Language, say } from '../shared/language/text';

type Item = readonly [text: keyof typeof machineTexts, role: NonNullable<MenuItemConstructorOptions['role']>];

const menus: readonly (readonly [title: keyof typeof machineTexts, items: readonly (Item | 'line')[]])[] = [
  ['menuFile', [['closeWindow', 'close'], 'line', ['quit', 'quit']]],
  [
    'menuEdit',
    [['undo', 'undo'], ['redo', 'redo'], 'line', ['cut', 'cut'], ['copy', 'copy'], ['paste', 'paste'], 'line', ['selectAll', 'selectAll']],
  ],
  ['menuView', [['zoomIn', 'zoomIn'], ['zoomOut', 'zoomOut'], ['actualSize', 'resetZoom'], 'line', ['fullScreen', 'togglefullscreen']]],
  ['menuHelp', [['about', 'about']]],
];

/** The menu of the system: what every program has. The actions of Kreds stand in the window, where they can be seen. */
export function setMenu(language: Language, development: boolean): void {
  const said = (text: keyof typeof machineTexts) => say(machineTexts[text], language);
  const template: MenuItemConstructorOptions[] = menus.map(([title, items]) => ({
    label: said(title),
    submenu: items.map((item) => (item === 'line' ? { type: 'separator' } : { label: said(item[0]), role: item[1] })),
  }));
  if (process.platform === 'darwin') template.unshift({ role: 'appMenu' });
  if (development) template.push({ label: 'Dev', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  app.setAboutPanelOptions({
    applicationName: said('program'),
    applicationVersion: app.getVersion(),
    credits: said('aboutKreds'),
    copyright: '',
  });
}
