import type { ReactNode } from 'react';
import { ownKeyTexts } from '../../shared/language/handover';
import { accessTexts } from '../../shared/language/keys';
import { settingsTexts } from '../../shared/language/settings';
import type { Text } from '../../shared/language/text';
import { OwnKey } from '../handover/own-key';
import { Access } from '../keys/access';
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
  { id: 'own-key', title: ownKeyTexts.title, content: () => <OwnKey /> },
  { id: 'access', title: accessTexts.access, content: () => <Access /> },
  { id: 'office', title: settingsTexts.office, content: () => <OfficePart /> },
];
