import { Maximize, Minus, Plus, ScanSearch } from 'lucide-react';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import type { Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Toolbar } from '../ui/toolbar';
import { selectedBox } from './selected-box';
import type { View } from './use-view';

interface ZoomToolsProps {
  readonly view: View;
  readonly scene: Scene;
}

export function ZoomTools({ view, scene }: ZoomToolsProps) {
  const { t } = useLanguage();
  const selection = useEditorState((state) => state.selection);
  const chosen = selectedBox(scene, selection);
  return (
    <Toolbar label="Zoom" floating>
      <IconButton icon={Minus} label={t(drawings.zoomOut)} keys="−" onPress={() => view.zoomBy(1 / 1.25)} />
      <span className="zoom-percent">{Math.round(view.camera.scale * 100)} %</span>
      <IconButton icon={Plus} label={t(drawings.zoomIn)} keys="+" onPress={() => view.zoomBy(1.25)} />
      <IconButton icon={Maximize} label={t(drawings.fit)} keys="0" onPress={view.fitAll} />
      <IconButton
        icon={ScanSearch}
        label={t(canvasTexts.zoomSelection)}
        keys="1"
        disabled={!chosen}
        onPress={() => chosen && view.frame(chosen)}
      />
    </Toolbar>
  );
}
