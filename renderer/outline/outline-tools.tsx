import { Baby, HeartHandshake, Home, Link2, Pencil, Spline, SquarePen, Trash2, UserPlus, UserRoundPlus, UsersRound } from 'lucide-react';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import { outlineTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import type { Deed } from '../genogram/person-keys';
import { IconButton } from '../ui/button';
import { Toolbar } from '../ui/toolbar';

interface OutlineToolsProps {
  readonly onDeed: (deed: Deed) => void;
  readonly onNew: () => void;
  readonly onEdit: () => void;
  /** How many persons are selected, and whether anything is. */
  readonly persons: number;
  readonly some: boolean;
}

const growing = [
  { deed: 'parents', label: drawings.addParents, keys: 'F', icon: UsersRound },
  { deed: 'sibling', label: drawings.addSibling, keys: 'S', icon: UserRoundPlus },
  { deed: 'partner', label: drawings.addPartner, keys: 'P', icon: HeartHandshake },
  { deed: 'child', label: drawings.addChild, keys: 'B', icon: Baby },
  { deed: 'relate', label: canvasTexts.relate, keys: 'R', icon: Spline },
  { deed: 'connect', label: canvasTexts.connect, keys: 'K', icon: Link2 },
  { deed: 'rename', label: canvasTexts.rename, keys: 'F2', icon: Pencil },
] as const;

/** All that can be done with what is chosen in the outline; each has its key, too. */
export function OutlineTools({ onDeed, onNew, onEdit, persons, some }: OutlineToolsProps) {
  const { t } = useLanguage();
  return (
    <div className="outline-tools">
      <Toolbar label={t(outlineTexts.tools)}>
        <IconButton icon={UserPlus} size={16} label={t(drawings.addPerson)} keys="N" onPress={onNew} />
        {growing.map(({ deed, label, keys, icon }) => (
          <IconButton key={deed} icon={icon} size={16} label={t(label)} keys={keys} disabled={persons !== 1} onPress={() => onDeed(deed)} />
        ))}
        <IconButton
          icon={Home}
          size={16}
          label={t(canvasTexts.gather)}
          keys="H"
          disabled={persons === 0}
          onPress={() => onDeed('gather')}
        />
        <IconButton icon={SquarePen} size={16} label={t(outlineTexts.edit)} keys="E" disabled={!some} onPress={onEdit} />
        <IconButton icon={Trash2} size={16} label={t(canvasTexts.remove)} keys="Del" disabled={!some} onPress={() => onDeed('remove')} />
      </Toolbar>
    </div>
  );
}
