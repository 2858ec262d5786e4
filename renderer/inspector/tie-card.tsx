import { removeTie, setTie } from '../../shared/case/commands/network-ties';
import { mapOf, nameIn } from '../../shared/case/find';
import { mapTexts } from '../../shared/language/maps';
import { useLanguage } from '../app/language';
import { useShownMap } from '../editor/shown-map';
import { useEditorState } from '../editor/use-editor';
import { Card, DeleteButton, Fields } from './card';
import { TieFieldsView } from './tie-fields';
import { useRun } from './use-run';

/** A tie of the open map: what goes between the two. */
export function TieCard({ index }: { index: number }) {
  const { language, t } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  const tie = map?.ties?.[index];
  if (!map || !tie) return null;
  const [from, to] = [nameIn(value, tie.from, language), nameIn(value, tie.to, language)];
  return (
    <Card
      title={
        <>
          {from} {tie.directed ? '→' : '–'} {to}
        </>
      }
      kind={t(mapTexts.tie)}
    >
      <Fields frozen={Boolean(map.frozenOn)}>
        <TieFieldsView ties={[tie]} from={from} to={to} onChange={(fields) => run(setTie(value, map.id, tie.from, tie.to, fields(tie)))} />
        <DeleteButton onPress={() => run(removeTie(value, map.id, tie.from, tie.to))} />
      </Fields>
    </Card>
  );
}
