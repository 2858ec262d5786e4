import type { ReactNode } from 'react';
import { auditTexts } from '../../shared/language/audit';
import { backupTexts } from '../../shared/language/backups';
import { retentionTexts } from '../../shared/language/erasing';
import { ownKeyTexts } from '../../shared/language/handover';
import { accessTexts } from '../../shared/language/keys';
import { settingsTexts } from '../../shared/language/settings';
import type { Text } from '../../shared/language/text';
import { AuditPart } from '../audit/audit-part';
import { BackupsPart } from '../backups/backups-part';
import { RetentionPart } from '../backups/retention-part';
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
  { id: 'backups', title: backupTexts.title, content: () => <BackupsPart /> },
  { id: 'retention', title: retentionTexts.title, content: () => <RetentionPart /> },
  { id: 'audit', title: auditTexts.title, content: () => <AuditPart /> },
  { id: 'office', title: settingsTexts.office, content: () => <OfficePart /> },
];
