import { factSaid, type RevisionFact } from '../../shared/revisions/facts';
import { useLanguage } from '../app/language';

/** What is different, a fact a line, under the part of the case that it belongs to. */
export function FactsByPart({ facts }: { facts: readonly RevisionFact[] }) {
  const { t } = useLanguage();
  const parts = Map.groupBy(facts, ({ part }) => t(part));
  return (
    <dl className="revision-facts">
      {[...parts].map(([part, own]) => (
        <div key={part}>
          <dt>{part}</dt>
          {[...new Set(own.map((fact) => t(factSaid(fact))))].map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
