import type { Field, Section } from '../../shared/assessment/field';
import { sections } from '../../shared/assessment/sections';
import type { Pin } from '../../shared/case/kept-schema';
import { useNavigation } from '../app/navigation';
import { usePanel } from '../assessment/panel-state';
import { usePlace } from '../editor/place';
import { useEditor } from '../editor/use-editor';

/** Goes to what a remark is about: the person in a drawing, the circle or the field in its section. */
export function useJump(): (pin: Pin) => void {
  const editor = useEditor();
  const panel = usePanel();
  const place = usePlace();
  const { station, go, showField, showSide } = useNavigation();
  return ({ person, circle, field }) => {
    const address = circle ? ['assessment', 'circles', circle] : field;
    const section = address && sections.find((each) => holds(each, address));
    if (address && section) {
      const anchor = address.join('/');
      panel.openWay({ section: section.id, open: opened(section.fields, address), anchor });
      showField(section.id, anchor);
    } else if (person) {
      if (station !== 'family' && station !== 'network') go('family');
      editor.select(`person:${person}`);
      showSide();
      place.change({ revealed: undefined });
      requestAnimationFrame(() => requestAnimationFrame(() => place.change({ revealed: `person:${person}` })));
    }
  };
}

const starts = (address: readonly string[], path: readonly (string | number)[]) =>
  path.every((part, index) => address[index] === String(part));

const holds = ({ fields }: Section, address: readonly string[]): boolean => fields.some(({ path }) => starts(address, path));

/** The records to open on the way, by the anchors of their lists. */
function opened(fields: readonly Field[], address: readonly string[], above = ''): Record<string, string> {
  const field = fields.find(({ type, path }) => type === 'records' && starts(address, path));
  const key = field && address[field.path.length];
  if (field?.type !== 'records' || key === undefined) return {};
  const list = [above, ...field.path].filter((part) => part !== '').join('/');
  return { [list]: key, ...opened(field.fields, address.slice(field.path.length + 1), `${list}/${key}`) };
}
