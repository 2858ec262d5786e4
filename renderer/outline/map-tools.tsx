import { GitCompareArrows, Spline, SquarePen, UserPlus, X } from 'lucide-react';
import { drawings } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import { outlineTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import { IconButton } from '../ui/button';
import { Toolbar } from '../ui/toolbar';
import type { MapDeeds } from './use-map-deeds';

interface MapToolsProps {
  readonly deeds: MapDeeds;
  readonly onNew: () => void;
  readonly onEdit: () => void;
  readonly persons: number;
  readonly some: boolean;
}

/** All that can be done on a map with what is chosen in the outline; each has its key, too. */
export function MapTools({ deeds, onNew, onEdit, persons, some }: MapToolsProps) {
  const { t } = useLanguage();
  return (
    <div className="outline-tools">
      <Toolbar label={t(outlineTexts.tools)}>
        {!deeds.fixed && <IconButton icon={UserPlus} size={16} label={t(drawings.addPerson)} keys="N" onPress={onNew} />}
        {!deeds.fixed && (
          <IconButton icon={Spline} size={16} label={t(mapTexts.drawTie)} keys="T" disabled={persons === 0} onPress={deeds.tie} />
        )}
        <IconButton icon={SquarePen} size={16} label={t(outlineTexts.edit)} keys="E" disabled={!some} onPress={onEdit} />
        {!deeds.fixed && <IconButton icon={X} size={16} label={t(drawings.takeOff)} keys="Del" disabled={!some} onPress={deeds.takeOff} />}
        <IconButton
          icon={GitCompareArrows}
          size={16}
          label={t(mapTexts.compare)}
          keys="C"
          disabled={!deeds.compare}
          onPress={deeds.compare}
        />
      </Toolbar>
      <p className="outline-hint">{t(mapTexts.moveHint)}</p>
    </div>
  );
}
