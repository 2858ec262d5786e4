import { CalendarDays, Columns2, Home, PencilLine, Shapes, Spline, SquareDashedMousePointer, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { addHousehold } from '../../shared/case/commands/ties';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import { entryWords } from '../../shared/language/quick-entry';
import type { Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import type { View } from '../canvas/use-view';
import { ZoomTools } from '../canvas/zoom-tools';
import { selectedPersons } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Toolbar, ToolbarLine } from '../ui/toolbar';
import { FamilyLegend } from './family-legend';
import type { Deed } from './person-keys';
import { ShownMenu } from './shown-menu';
import { useOpenEntry } from './use-quick-entry';
import { ViewDate } from './view-date';

interface FamilyToolsProps {
  readonly scene: Scene;
  readonly view: View;
  readonly framing: boolean;
  readonly onFraming: (on: boolean) => void;
  readonly onDeed: (deed: Deed) => void;
  readonly onNew: () => void;
}

/** What can be done to the drawing as a whole, at its foot. */
export function FamilyTools({ scene, view, framing, onFraming, onDeed, onNew }: FamilyToolsProps) {
  const { t } = useLanguage();
  const editor = useEditor();
  const place = usePlace();
  const selection = useEditorState((state) => state.selection);

  const openEntry = useOpenEntry();
  const [legend, setLegend] = useState(false);
  const [dating, setDating] = useState(place.day !== undefined);
  const persons = selectedPersons(selection);

  const newHousehold = () => {
    if (persons.length === 0) editor.say(drawings.householdHint);
    else if (!editor.run(addHousehold(editor.state().case, t(drawings.householdName), persons))) {
      editor.select(`household:${editor.state().case.households?.at(-1)?.id}`);
    }
  };
  const closeDate = () => {
    place.change({ day: undefined });
    setDating(false);
  };
  return (
    <>
      {legend && <FamilyLegend entries={scene.legend} onClose={() => setLegend(false)} />}
      {dating && <ViewDate onClose={closeDate} />}
      <div className="drawing-tools">
        <Toolbar label={t(drawings.tools)} floating>
          <IconButton
            icon={SquareDashedMousePointer}
            label={t(canvasTexts.frame)}
            keys="V"
            pressed={framing}
            onPress={() => onFraming(!framing)}
          />
          <IconButton icon={PencilLine} label={t(entryWords.title)} keys="Q" onPress={openEntry} />
          <IconButton icon={UserPlus} label={t(drawings.addPerson)} keys="N" onPress={onNew} />
          <IconButton icon={Spline} label={t(drawings.relation)} keys="R" onPress={() => onDeed('relate')} />
          <IconButton icon={Home} label={t(drawings.household)} onPress={newHousehold} />
          <ToolbarLine />
          <IconButton
            icon={CalendarDays}
            label={t(drawings.viewDate)}
            pressed={dating}
            onPress={() => (dating ? closeDate() : setDating(true))}
          />
          <ShownMenu />
          <IconButton icon={Shapes} label={t(drawings.legend)} pressed={legend} onPress={() => setLegend(!legend)} />
          <IconButton
            icon={Columns2}
            label={t(drawings.beside)}
            pressed={place.beside}
            onPress={() => place.change({ beside: !place.beside })}
          />
        </Toolbar>
        <ZoomTools view={view} scene={scene} />
      </div>
    </>
  );
}
