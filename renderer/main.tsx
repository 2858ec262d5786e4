import './app/jitless';
import './ui/look';
import { type ComponentType, lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import type { Stations } from './app/stations';

/** A room of the window, loaded when it is first entered: the list of cases needs none of them. */
function room<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Room = lazy(async () => ({ default: await load() }));
  return (props: Props) => (
    <Suspense>
      <Room {...props} />
    </Suspense>
  );
}

const stations: Stations = {
  Family: room(async () => (await import('./genogram/station')).FamilyStation),
  Network: room(async () => (await import('./network/station')).NetworkStation),
  Conversation: room(async () => (await import('./conversation/conversation')).Conversation),
  Inspector: room(async () => (await import('./inspector/inspector')).Inspector),
  AssessmentPanel: room(async () => (await import('./assessment/panel')).AssessmentPanel),
  MissingList: room(async () => (await import('./assessment/missing-list')).MissingList),
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App stations={stations} />
    </StrictMode>,
  );
}
