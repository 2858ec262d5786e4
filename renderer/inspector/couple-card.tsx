import { removeCouple, updateCouple } from '../../shared/case/commands/ties';
import { coupleOf, nameIn } from '../../shared/case/find';
import { drawings, inspected } from '../../shared/language/drawings';
import { coupleTypeWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { optionsOf } from './options';

export function CoupleCard({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const couple = coupleOf(value, id);
  if (!couple) return null;
  const change = (fields: Parameters<typeof updateCouple>[2]) => editor.run(updateCouple(value, id, fields));
  return (
    <div className="card">
      <header className="card-head">
        <h2>
          {nameIn(value, couple.a, language)} & {nameIn(value, couple.b, language)}
        </h2>
        <p>{t(inspected.couple)}</p>
      </header>
      <Select
        label={t(inspected.type)}
        value={couple.type}
        options={optionsOf(coupleTypeWords, language)}
        onCommit={(type) => change({ type: type ?? 'unknown' })}
      />
      <div className="card-row">
        <DateField label={t(inspected.from)} value={couple.from} onCommit={(from) => change({ from })} />
        <DateField label={t(inspected.to)} value={couple.to} onCommit={(to) => change({ to })} />
      </div>
      <Checkbox
        label={t(inspected.endedByDeath)}
        checked={couple.ended === 'death'}
        onCommit={(on) => change({ ended: on ? 'death' : undefined })}
      />
      <Checkbox
        label={t(inspected.consanguineous)}
        checked={couple.consanguineous === true}
        onCommit={(on) => change({ consanguineous: on || undefined })}
      />
      <div className="card-actions">
        <Button look="quiet" onPress={() => editor.run(removeCouple(value, id))}>
          {t(drawings.delete)}
        </Button>
      </div>
    </div>
  );
}
