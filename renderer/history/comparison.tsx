import { useMemo, useState } from 'react';
import { revisionTexts as texts } from '../../shared/language/history';
import { revisionFacts } from '../../shared/revisions/facts';
import type { RevisionRow } from '../../shared/revisions/list';
import { useCaseDay } from '../app/day';
import { useLanguage } from '../app/language';
import { Disclosure } from '../ui/disclosure';
import { Select } from '../ui/select';
import { FactsByPart } from './facts-by-part';

/** Any two revisions, or one and the case now, and what they tell differently. */
export function Comparison({ rows }: { rows: readonly RevisionRow[] }) {
  const { t } = useLanguage();
  const kept = rows.filter(({ content }) => content);
  const [chosen, choose] = useState<readonly [string | undefined, string | undefined]>([undefined, undefined]);
  const first = chosen[0] ?? String(kept.at(-1)?.revision ?? '');
  const second = chosen[1] ?? String(kept[0]?.revision ?? '');
  const options = kept.map(({ revision, state }) => ({
    value: String(revision),
    label: t(texts.revision, { revision }),
    ...(state === 'open' ? { detail: t(texts.open) } : {}),
  }));
  return (
    <Disclosure title={t(texts.compare)}>
      <div className="revision-choice">
        <Select label={t(texts.first)} hideLabel value={first} options={options} onCommit={(to) => choose([to, second])} />
        <span>{t(texts.compareWith)}</span>
        <Select label={t(texts.second)} hideLabel value={second} options={options} onCommit={(to) => choose([first, to])} />
      </div>
      <Difference rows={kept} first={Number(first)} second={Number(second)} />
    </Disclosure>
  );
}

function Difference({ rows, first, second }: { rows: readonly RevisionRow[]; first: number; second: number }) {
  const { t } = useLanguage();
  const day = useCaseDay();
  const facts = useMemo(() => {
    const [a, b] = [first, second].map((revision) => rows.find((row) => row.revision === revision)?.content);
    return a && b ? revisionFacts(a, b, day) : [];
  }, [rows, first, second, day]);
  return facts.length === 0 ? <p className="secondary">{t(texts.alike)}</p> : <FactsByPart facts={facts} />;
}
