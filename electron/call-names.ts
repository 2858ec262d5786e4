import type { CallName } from '../shared/bridge/bridge';

/** Every call that the window may make, for the preload script, which carries no schemas. It doesn't compile when one is missing. */
export const callNames: Readonly<Record<CallName, true>> = {
  'store.state': true,
  'store.create': true,
  'store.unlock': true,
  'store.changeKeys': true,
  'store.lock': true,
  'cases.list': true,
  'cases.create': true,
  'cases.open': true,
  'cases.save': true,
  'cases.duplicate': true,
  'cases.archive': true,
  'cases.delete': true,
  'cases.restore': true,
  'cases.history': true,
  'reminders.list': true,
  'overview.list': true,
  'files.import': true,
  'files.template': true,
  'files.save': true,
  'attachment.preview': true,
  'attachment.save': true,
  'backups.state': true,
  'backups.make': true,
  'backups.folder': true,
  'backups.list': true,
  'backups.look': true,
  'backups.restore': true,
  'clipboard.write': true,
  'settings.get': true,
  'settings.set': true,
  'office.get': true,
  'window.fullScreen': true,
  'window.fault': true,
};

/** The channels between the window and the main process. */
export const channels = { call: 'kreds:call', event: 'kreds:event', closed: 'kreds:closed' } as const;
