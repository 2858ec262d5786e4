import { mapOf } from '../../shared/case/find';
import { usePlace } from '../editor/place';
import { useShownMap } from '../editor/shown-map';
import { useEditorState } from '../editor/use-editor';
import { CompareView } from './compare-view';
import { MapBar } from './map-bar';
import { MapCanvas } from './map-canvas';
import { NoMap } from './no-map';
import { TimeStrip } from './time-strip';

/** The network maps of the case: one a perspective, the open one below their tabs; or two of them that are compared. */
export function NetworkView() {
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  const { compare } = usePlace();
  const [a, b] = [mapOf(value, compare?.a), mapOf(value, compare?.b)];
  return (
    <section className="drawing">
      {compare && a && b ? (
        <CompareView a={a} b={b} as={compare.as} />
      ) : map ? (
        <>
          <MapBar map={map} />
          <TimeStrip map={map} />
          <MapCanvas key={map.id} map={map} />
        </>
      ) : (
        <NoMap />
      )}
    </section>
  );
}
