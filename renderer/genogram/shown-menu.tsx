import { Eye } from 'lucide-react';
import { tidyDrawing } from '../../shared/case/commands/drawing';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { useEditor } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';

/** What the drawing shows, and what helps while one draws. */
export function ShownMenu() {
  const { t } = useLanguage();
  const editor = useEditor();
  const relations = useToggle('relations', drawings.showRelations, 'showRelations', true);
  const households = useToggle('households', drawings.showHouseholds, 'showHouseholds', true);
  const others = useToggle('others', drawings.showOthers, 'showOthers', false);
  const details = useToggle('details', drawings.showDetails, 'showDetails', false);
  const badges = useToggle('badges', drawings.showBadges, 'showBadges', false);
  const guides = useToggle('guides', canvasTexts.guides, 'guides', true);
  const grid = useToggle('grid', canvasTexts.grid, 'grid', false);
  const minimap = useToggle('minimap', canvasTexts.minimap, 'minimap', true);
  const tidy = { id: 'tidy', label: `\u2003${t(drawings.tidy)}`, separated: true, run: () => editor.run(tidyDrawing()) };
  const entries = [relations, households, others, details, badges, { ...guides, separated: true }, grid, minimap, tidy];
  return <Menu trigger={<IconButton icon={Eye} label={t(drawings.shown)} />} label={t(drawings.shown)} entries={entries} />;
}

function useToggle(id: string, label: Text, name: string, initial: boolean) {
  const { t } = useLanguage();
  const [on, setOn] = useRemembered(name, initial);
  return { id, label: `${on ? '✓ ' : '\u2003'}${t(label)}`, run: () => setOn(!on) };
}
