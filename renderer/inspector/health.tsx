import { type PersonFields, updatePerson } from '../../shared/case/commands/person';
import type { Person } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { conditionKindWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { useEditorState } from '../editor/use-editor';
import { Disclosure } from '../ui/disclosure';
import { TextArea } from '../ui/text-field';
import { Fields } from './card';
import { Conditions } from './conditions';
import { orNothing } from './options';
import { useRun } from './use-run';

/** Illness, addiction and disability: what is told of them shows in the head, so that nobody has to look for it. */
export function Health({ person }: { person: Person }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const [open, setOpen] = useRemembered('personHealth', false);
  const change = (fields: PersonFields) => run(updatePerson(value, person.id, fields));
  const told = (person.conditions ?? []).map(({ kind, labelDa }) => labelDa || conditionKindWords[kind][language]);
  return (
    <Disclosure
      title={
        <>
          {t(inspected.conditions)} {told.length > 0 && !open && <span className="card-told">{told.join(', ')}</span>}
        </>
      }
      open={open}
      onToggle={setOpen}
    >
      <Fields>
        <Conditions person={person} onChange={(conditions) => change({ conditions })} />
        <TextArea
          label={t(inspected.healthNote)}
          value={person.healthNoteDa ?? ''}
          onCommit={(typed) => change({ healthNoteDa: orNothing(typed) })}
        />
      </Fields>
    </Disclosure>
  );
}
