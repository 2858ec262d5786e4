import './field-past.css';
import type { Field, RecordsField } from '../../shared/assessment/field';
import { anchorOf, type Place } from '../../shared/assessment/place';
import { longDate } from '../../shared/case/dates';
import type { Correction } from '../../shared/case/kept-schema';
import { previousRevision, revisionOf } from '../../shared/case/revisions';
import { correctionTexts as texts } from '../../shared/language/corrections';
import { correctionsAt, fieldChange, isCorrected } from '../../shared/revisions/corrections';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { MarkCorrection } from '../history/mark-correction';
import { useScope } from './scope';

/** What a field said in the revision that was locked, where it says something else now; and what was corrected in it. */
export function FieldPast({ field, place }: { field: Exclude<Field, RecordsField>; place: Place }) {
  const { t } = useLanguage();
  const { view } = useScope();
  const corrections = useEditorState((state) => state.later ?? state.case.corrections);
  const address = anchorOf(place, field).split('/');
  const own = correctionsAt(corrections, address);
  const fact = fieldChange(view, field, place);
  const before = fact && !isCorrected(view.case, fact) ? previousRevision(view.case) : undefined;
  if (own.length === 0 && !before) return null;
  return (
    <div className="field-past">
      {own.map((correction) => (
        <Corrected key={correction.id} correction={correction} />
      ))}
      {fact && before && (
        <>
          <p className="secondary">
            {fact.from
              ? t(texts.was, { revision: revisionOf(before), old: t(fact.from) })
              : t(texts.wasEmpty, { revision: revisionOf(before) })}
          </p>
          <MarkCorrection fact={fact} />
        </>
      )}
    </div>
  );
}

function Corrected({ correction: { oldDa, newDa, by, on, reasonDa } }: { correction: Correction }) {
  const { t, language } = useLanguage();
  const past = useEditorState((state) => state.past);
  return (
    <div className="field-corrected">
      <p>{t(texts.corrected, { date: longDate(on, language), by, reason: reasonDa })}</p>
      <p className="secondary">{past ? t(texts.now, { new: newDa }) : oldDa ? t(texts.stood, { old: oldDa }) : t(texts.stoodEmpty)}</p>
    </div>
  );
}
