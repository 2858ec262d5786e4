import { setEachTie } from '../../shared/case/commands/each-tie';
import { connectAll, removeTies } from '../../shared/case/commands/network-ties';
import { mapOf, nameIn } from '../../shared/case/find';
import type { NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { supportWords } from '../../shared/language/network-ties';
import { centreOf } from '../../shared/network/centre';
import { useLanguage } from '../app/language';
import { useShownMap } from '../editor/shown-map';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TieFieldsView } from './tie-fields';

/** What ties a person to others on the open map; each line selects its tie. */
export function MapTies({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  const ties = (map?.ties ?? []).flatMap((tie, index) => (tie.from === id || tie.to === id ? [{ tie, index }] : []));
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{t(mapTexts.ties)}</h3>
      <ul className="card-links">
        {ties.map(({ tie, index }) => (
          <li key={index}>
            <button type="button" className="card-link" onClick={() => editor.select(`tie:${index}`)}>
              <span>{nameIn(value, tie.from === id ? tie.to : tie.from, language)}</span>
              <span>
                {[
                  ...(tie.supports ?? []).map(({ kind }) => t(supportWords[kind])),
                  ...(['stress', 'conflict', 'broken'] as const).flatMap((mark) => (tie[mark] ? [t(mapTexts[mark])] : [])),
                ]
                  .join(', ')
                  .toLowerCase()}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Several who stand on the open map: all of them are tied, and what goes between them is told at once. */
export function TiesAmong({ ids }: { ids: readonly string[] }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  const there = new Set([
    ...(map?.entries ?? []).map(({ person }) => person),
    ...(map ? centreOf(value, map) : []).map((person) => person.id),
  ]);
  if (!map || map.frozenOn || !ids.every((id) => there.has(id))) return null;
  const ties = tiesAmong(map, ids);
  const pairs = (ids.length * (ids.length - 1)) / 2;
  return (
    <section>
      <h3>{t(mapTexts.ties)}</h3>
      <div className="card-actions">
        {ties.length < pairs && <Button onPress={() => editor.run(connectAll(value, map.id, ids))}>{t(mapTexts.tieAll)}</Button>}
        {ties.length > 0 && (
          <Button
            look="danger"
            onPress={() =>
              editor.run(
                removeTies(
                  value,
                  map.id,
                  ties.map(({ from, to }) => [from, to]),
                ),
              )
            }
          >
            {t(ties.length === 1 ? mapTexts.removeTie : mapTexts.removeTies)}
          </Button>
        )}
      </div>
      {ties.length > 0 && (
        <Disclosure title={t(mapTexts.tellTies)}>
          <TieFieldsView
            ties={ties}
            from={t(mapTexts.theOne)}
            to={t(mapTexts.theOther)}
            onChange={(fields) => editor.run(setEachTie(value, map.id, ties, fields))}
          />
        </Disclosure>
      )}
    </section>
  );
}

function tiesAmong({ ties }: NetworkMap, ids: readonly string[]) {
  const chosen = new Set(ids);
  return (ties ?? []).filter(({ from, to }) => chosen.has(from) && chosen.has(to));
}
