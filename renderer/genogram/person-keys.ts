import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import type { Text } from '../../shared/language/text';
import type { Shortcut } from '../app/shortcuts';
import { matches } from '../app/shortcuts';

/** What can be done with what is selected, by one key, in the drawing and in the outline alike. */
export type Deed =
  | 'parents'
  | 'sibling'
  | 'partner'
  | 'child'
  | 'rename'
  | 'remove'
  | 'relate'
  | 'connect'
  | 'gather'
  | 'slip'
  | 'protect'
  | 'left'
  | 'right'
  | 'up'
  | 'down';

interface DeedRow {
  readonly deed: Deed;
  readonly keys: readonly Shortcut[];
  readonly label: Text;
}

export const deedRows: readonly DeedRow[] = [
  { deed: 'parents', keys: ['f'], label: drawings.addParents },
  { deed: 'sibling', keys: ['s'], label: drawings.addSibling },
  { deed: 'partner', keys: ['p'], label: drawings.addPartner },
  { deed: 'child', keys: ['b'], label: drawings.addChild },
  { deed: 'rename', keys: ['Enter', 'F2'], label: canvasTexts.rename },
  { deed: 'relate', keys: ['r'], label: canvasTexts.relate },
  { deed: 'connect', keys: ['k'], label: canvasTexts.connect },
  { deed: 'gather', keys: ['h'], label: canvasTexts.gather },
  { deed: 'remove', keys: ['Delete', 'Backspace'], label: canvasTexts.remove },
  { deed: 'slip', keys: ['l'], label: canvasTexts.slip },
  { deed: 'protect', keys: ['o'], label: canvasTexts.protect },
  { deed: 'left', keys: ['Mod+ArrowLeft'], label: canvasTexts.nudgeLeft },
  { deed: 'right', keys: ['Mod+ArrowRight'], label: canvasTexts.nudgeRight },
  { deed: 'up', keys: ['Mod+ArrowUp'], label: canvasTexts.nudgeUp },
  { deed: 'down', keys: ['Mod+ArrowDown'], label: canvasTexts.nudgeDown },
];

/** The deed that a key asks for. */
export const deedOf = (event: Parameters<typeof matches>[1]): Deed | undefined =>
  deedRows.find(({ keys }) => keys.some((key) => matches(key, event)))?.deed;
