import { Maximize, Minus, Plus } from 'lucide-react';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { IconButton } from '../ui/button';
import { Toolbar } from '../ui/toolbar';
import type { View } from './use-view';

export function ZoomTools({ view }: { view: View }) {
  const { t } = useLanguage();
  return (
    <Toolbar label="Zoom" floating>
      <IconButton icon={Minus} label={t(drawings.zoomOut)} keys="−" onPress={() => view.zoomBy(1 / 1.25)} />
      <span className="zoom-percent">{Math.round(view.camera.scale * 100)} %</span>
      <IconButton icon={Plus} label={t(drawings.zoomIn)} keys="+" onPress={() => view.zoomBy(1.25)} />
      <IconButton icon={Maximize} label={t(drawings.fit)} keys="0" onPress={view.fitAll} />
    </Toolbar>
  );
}
