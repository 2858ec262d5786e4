import type { ReactNode } from 'react';
import { settingsTexts } from '../../shared/language/settings';
import type { Text } from '../../shared/language/text';
import { General } from './general';
import { OfficePart } from './office';
import { SnippetsPart } from './snippets';

interface SettingsPart {
  readonly id: string;
  readonly title: Text;
  readonly content: () => ReactNode;
}

/** The parts of the settings, in the order of their titles at the side. One row a part. */
export const settingsParts: readonly SettingsPart[] = [
  { id: 'general', title: settingsTexts.general, content: () => <General /> },
  { id: 'snippets', title: settingsTexts.snippets, content: () => <SnippetsPart /> },
  { id: 'office', title: settingsTexts.office, content: () => <OfficePart /> },
];
