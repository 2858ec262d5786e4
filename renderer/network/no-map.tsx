import { Waypoints } from 'lucide-react';
import { addMap } from '../../shared/case/commands/network';
import type { Perspective } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTitles } from '../../shared/language/network';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

const offered: readonly Perspective[] = ['child', 'mother', 'father', 'combined'];

/** A case without a map yet: what a map is for, and the child's own first. */
export function NoMap() {
  const { t } = useLanguage();
  const editor = useEditor();
  const { today } = useDay();
  const actions = offered.map((perspective, index) => (
    <Button key={perspective} look={index === 0 ? 'primary' : 'plain'} onPress={() => editor.run(addMap({ perspective, drawnOn: today }))}>
      {t(mapTitles[perspective])}
    </Button>
  ));
  return (
    <EmptyState icon={Waypoints} title={t(drawings.noMap)} actions={actions}>
      <p>{t(drawings.noMapHelp)}</p>
    </EmptyState>
  );
}
