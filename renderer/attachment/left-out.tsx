import './left-out.css';
import type { RedactionReport, SectionKey } from '../../shared/attachment/redaction/report';
import { sectionHeading } from '../../shared/language/attachment';
import { withheldName } from '../../shared/language/recipients';
import { leftOutTexts as texts } from '../../shared/language/redaction';
import { useLanguage } from '../app/language';
import { Disclosure } from '../ui/disclosure';

/** What the chosen edition leaves out, before it is saved: by kind, and the texts that words or sentences were cut out of. */
export function LeftOut({ report }: { report: RedactionReport }) {
  const { t } = useLanguage();
  if (report.kinds.length === 0 && report.texts.length === 0) return <p className="left-out-nothing">{t(texts.nothing)}</p>;
  return (
    <section className="left-out" aria-label={t(texts.title)}>
      {report.kinds.length > 0 && (
        <Disclosure level={2} title={t(texts.title)} aside={<Count of={report.kinds.length} />}>
          <Kinds report={report} />
        </Disclosure>
      )}
      {report.texts.length > 0 && (
        <Disclosure level={2} title={t(texts.cutTexts)} aside={<Count of={report.texts.length} />}>
          <CutTexts report={report} />
        </Disclosure>
      )}
    </section>
  );
}

const Count = ({ of }: { of: number }) => <span className="left-out-count">{of}</span>;

function Kinds({ report: { kinds } }: { report: RedactionReport }) {
  const { t } = useLanguage();
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const inSections = (sections: readonly SectionKey[]) =>
    sections.map((section) => t(texts.shortHeadings[section] ?? sectionHeading[section])).join(', ');
  return (
    <ul className="left-out-list">
      {kinds.map(({ kind, places, sections }) => (
        <li key={kind}>
          <p>{capital(t(withheldName[kind]))}</p>
          <p className="left-out-where">
            {t(places === 1 ? texts.onePlace : texts.places, { count: places })} · {inSections(sections)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function CutTexts({ report: { texts: cut } }: { report: RedactionReport }) {
  const { t } = useLanguage();
  return (
    <>
      <p className="left-out-hint">{t(texts.cutTextsHint)}</p>
      <ul className="left-out-list">
        {cut.map(({ number, section, parts }) => (
          <li key={number}>
            <p className="left-out-where">{t(texts.shortHeadings[section] ?? sectionHeading[section])}</p>
            <p>{parts.map(({ start, text, isCut }) => (isCut ? <del key={start}>{text}</del> : text))}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
