import { officePartNames, officeTexts } from '../../shared/language/office';
import { printedFor } from '../../shared/language/recipients';
import { fill, type Text } from '../../shared/language/text';
import type { Office, OfficePart as Part } from '../../shared/office/office';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';

/** What a part decides, in words. A row for each part: the compiler asks for it. */
const saidOf: { readonly [Each in Part]: (part: NonNullable<Office[Each]>) => readonly Text[] } = {
  unit: ({ municipality, unit }) => [municipality, unit].flatMap((name) => (name ? [{ da: name, en: name }] : [])),
  snippets: (snippets) => [fill(officeTexts.snippets, { count: snippets.length })],
  templates: (templates) => [fill(officeTexts.templates, { count: templates.length })],
  retention: ({ monthsAfterArchiving }) => [fill(officeTexts.retention, { months: monthsAfterArchiving })],
  backup: ({ folder, daily = 7, weekly = 4, monthly = 12 }) => [
    fill(officeTexts.backupCounts, { daily, weekly, monthly }),
    ...(folder ? [fill(officeTexts.backupFolder, { folder })] : []),
  ],
  recovery: ({ escrowKey, recoveryCode }) => [
    ...(escrowKey ? [officeTexts.escrow] : []),
    ...(recoveryCode ? [recoveryCode === 'required' ? officeTexts.codeRequired : officeTexts.codeOptional] : []),
  ],
  lock: ({ idleMinutes, mayBeOff }) => [
    ...(idleMinutes ? [fill(officeTexts.idle, { minutes: idleMinutes })] : []),
    ...(mayBeOff ? [officeTexts.mayBeOff] : []),
  ],
  attachment: ({ withoutProfiles }) => {
    const names = (language: 'da' | 'en') => withoutProfiles.map((profile) => printedFor[profile][language]).join(', ');
    return [fill(officeTexts.without, { profiles: { da: names('da'), en: names('en') } })];
  },
};

const said = <Each extends Part>(part: Each, office: Office): readonly Text[] => {
  const value = office[part];
  return value === undefined ? [] : saidOf[part](value as NonNullable<Office[Each]>);
};

/** What the office has decided for everyone, to be read; and what is wrong with its file. */
export function OfficePart() {
  const { t } = useLanguage();
  const { file, office, faults } = useOffice();
  if (!file) return <p>{t(officeTexts.none)}</p>;
  const parts = (Object.keys(officePartNames) as Part[]).filter((part) => office[part] !== undefined);
  return (
    <>
      {parts.length > 0 && <p>{t(fill(officeTexts.from, { file }))}</p>}
      <dl className="settings-office">
        {parts.map((part) => (
          <div key={part} className="settings-office-row">
            <dt>{t(officePartNames[part])}</dt>
            <dd>
              {said(part, office)
                .map((text) => t(text))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && (
        <section role="alert">
          <p>{t(fill(officeTexts.faulty, { file }))}</p>
          <ul className="settings-faults">
            {faults.map((fault) => (
              <li key={fault.da}>{t(fault)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
