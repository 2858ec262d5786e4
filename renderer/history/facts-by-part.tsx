import { factSaid, type RevisionFact } from '../../shared/revisions/facts';
import { useLanguage } from '../app/language';
import { MarkCorrection } from './mark-correction';

interface FactsProps {
  readonly facts: readonly RevisionFact[];
  /** They are the changes that are being made: what was an error can be said to be one. */
  readonly correctable?: boolean;
}

/** What is different, a fact a line, under the part of the case that it belongs to. */
export function FactsByPart({ facts, correctable = false }: FactsProps) {
  const { t } = useLanguage();
  const parts = Map.groupBy(facts, ({ part }) => t(part));
  return (
    <dl className="revision-facts">
      {[...parts].map(([part, own]) => (
        <div key={part}>
          <dt>{part}</dt>
          {[...new Map(own.map((fact) => [t(factSaid(fact)), fact]))].map(([sentence, fact]) => (
            <dd key={sentence}>
              {sentence}
              {correctable && <MarkCorrection fact={fact} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
