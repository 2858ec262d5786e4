import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/bridge/bridge';
import { callNames, channels } from './call-names';

type EventName = Parameters<Bridge['on']>[0];

const listeners: Record<EventName, Set<() => void>> = { locked: new Set(), closing: new Set(), leaving: new Set() };

ipcRenderer.on(channels.event, (_, name: EventName) => {
  for (const listener of listeners[name]) listener();
  // A page that doesn't listen has nothing to save.
  if (name === 'closing' && listeners.closing.size === 0) ipcRenderer.send(channels.closed, true);
});

/** All that the window gets of the machine: calls by known names, three events, and an answer. */
const bridge: Bridge = {
  call: (name, input) =>
    Object.hasOwn(callNames, name)
      ? ipcRenderer.invoke(channels.call, name, input)
      : Promise.resolve({ ok: false, code: 'invalid', detail: 'unknown call' }),
  on(event, listener) {
    if (!Object.hasOwn(listeners, event)) throw new Error('Unknown event.');
    const heard = () => listener();
    listeners[event].add(heard);
    return () => void listeners[event].delete(heard);
  },
  closed: (ready) => ipcRenderer.send(channels.closed, ready === true),
};

contextBridge.exposeInMainWorld('kreds', bridge);
