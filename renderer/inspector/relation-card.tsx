import { removeRelation, updateRelation } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import type { RelationType } from '../../shared/case/schema';
import { recipientProfiles } from '../../shared/case/values';
import { inspected } from '../../shared/language/drawings';
import { relationTypeWords } from '../../shared/language/family-values';
import { printedFor } from '../../shared/language/recipients';
import { sayers } from '../../shared/language/sayers';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Chips } from '../ui/chips';
import { Checkbox } from '../ui/choices';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { Card, DeleteButton, Fields } from './card';
import { KnownBy } from './known-by';
import { optionsOf, orNothing } from './options';
import { useRun } from './use-run';

export function RelationCard({ index }: { index: number }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const relation = value.emotional?.[index];
  if (!relation) return null;
  const change = (fields: Parameters<typeof updateRelation>[2]) => run(updateRelation(value, index, fields));
  const own = relation.perspective;
  const says = optionsOf(sayers, language);
  const options = own && !(own in sayers) ? [...says, { value: own, label: own }] : says;
  return (
    <Card
      title={
        <>
          {nameIn(value, relation.from, language)} {relation.directed ? '→' : '–'} {nameIn(value, relation.to, language)}
        </>
      }
      kind={t(inspected.relation)}
    >
      <Fields>
        <ComboBox
          label={t(inspected.type)}
          value={relation.type}
          options={optionsOf(relationTypeWords, language)}
          onCommit={(type) => type && change({ type: type as RelationType })}
        />
        <Select
          label={t(inspected.perspective)}
          value={own}
          options={options}
          clearable
          onCommit={(perspective) => change({ perspective })}
        />
        <div className="card-row">
          <Checkbox
            label={t(inspected.directed)}
            checked={relation.directed === true}
            onCommit={(on) => change({ directed: on || undefined })}
          />
          <Button look="quiet" onPress={() => change({ from: relation.to, to: relation.from })}>
            {t(inspected.reverse)}
          </Button>
        </div>
        <div className="card-row">
          <DateField label={t(inspected.since)} value={relation.since} onCommit={(since) => change({ since })} />
          <DateField label={t(inspected.until)} value={relation.until} onCommit={(until) => change({ until })} />
        </div>
        <TextField label={t(inspected.source)} value={relation.sourceDa ?? ''} onCommit={(text) => change({ sourceDa: orNothing(text) })} />
        <TextArea label={t(inspected.note)} value={relation.noteDa ?? ''} onCommit={(text) => change({ noteDa: orNothing(text) })} />
        <Chips
          label={t(inspected.printFor)}
          description={t(inspected.printForHint)}
          values={relation.printFor ?? []}
          options={optionsOf(printedFor, language)}
          onCommit={(chosen) => change({ printFor: recipientProfiles.filter((profile) => chosen.includes(profile)) })}
        />
        <KnownBy ids={relation.knownBy} onCommit={(knownBy) => change({ knownBy })} />
        <DeleteButton onPress={() => run(removeRelation(value, index))} />
      </Fields>
    </Card>
  );
}
