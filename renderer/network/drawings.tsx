import '../editor/drawings.css';
import { ListTree, Search } from 'lucide-react';
import { useState } from 'react';
import { mapOf } from '../../shared/case/find';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import { outlineTexts } from '../../shared/language/outline';
import { useActions } from '../app/actions';
import { useRemembered } from '../app/settings';
import { FindBar } from '../canvas/find-bar';
import { usePlace } from '../editor/place';
import { useShownMap } from '../editor/shown-map';
import { useEditorState } from '../editor/use-editor';
import { FamilyView } from '../genogram/family-view';
import { Outline } from '../outline/outline';
import { NetworkView } from './network-view';

/** One drawing, or both side by side; what is selected or pointed at in one is so in the other. */
export function Drawings({ shown }: { shown: 'family' | 'network' }) {
  const { beside, change } = usePlace();
  const shownMap = useShownMap();
  const map = useEditorState(({ case: value }) => mapOf(value, shownMap));
  const [outline, setOutline] = useRemembered('outline', false);
  const [focused, setFocused] = useState(0);
  const [finding, setFinding] = useState(false);
  const [asked, setAsked] = useState(0);
  const open = () => {
    setOutline(true);
    setFocused((count) => count + 1);
  };
  const find = () => {
    setFinding(true);
    setAsked((count) => count + 1);
  };
  useActions([
    { id: 'outline', label: outlineTexts.toggle, icon: ListTree, shortcut: 'Mod+O', run: () => (outline ? setOutline(false) : open()) },
    { id: 'find', label: canvasTexts.findAction, icon: Search, shortcut: 'Mod+F', run: find },
    { id: 'beside', label: drawings.beside, run: () => change({ beside: !beside }) },
  ]);
  return (
    <div className="drawings">
      {outline && <Outline focused={focused} map={shown === 'network' ? map : undefined} />}
      <div className="drawings-shown">
        {(beside || shown === 'family') && <FamilyView />}
        {(beside || shown === 'network') && <NetworkView />}
        {finding && <FindBar asked={asked} onClose={() => setFinding(false)} />}
      </div>
    </div>
  );
}
