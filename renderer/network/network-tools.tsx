import { ChartNoAxesColumn, Columns2, Shapes } from 'lucide-react';
import { useState } from 'react';
import { addPersonToMap, placePerson } from '../../shared/case/commands/network-place';
import { sectorIdsOf } from '../../shared/case/map-cells';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import type { NetworkMap } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import type { Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { Legend } from '../canvas/legend';
import type { View } from '../canvas/use-view';
import { ZoomTools } from '../canvas/zoom-tools';
import { useDay } from '../editor/day';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { personOptions } from '../inspector/options';
import { IconButton } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Toolbar } from '../ui/toolbar';
import { FiguresPanel } from './figures-panel';
import { addToMapAnchor } from './use-map-keys';

interface NetworkToolsProps {
  readonly scene: Scene;
  readonly view: View;
  readonly map: NetworkMap;
}

/** What can be done to the map as a whole, at its foot. */
export function NetworkTools({ scene, view, map }: NetworkToolsProps) {
  const { t } = useLanguage();
  const place = usePlace();

  /** What lies over the map's corner: one thing at a time. */
  const [open, setOpen] = useState<'legend' | 'figures'>();
  const toggle = (what: 'legend' | 'figures') => setOpen(open === what ? undefined : what);
  return (
    <>
      {open === 'legend' && <Legend entries={scene.legend} onClose={() => setOpen(undefined)} />}
      {open === 'figures' && <FiguresPanel map={map} onClose={() => setOpen(undefined)} />}
      <div className="drawing-tools">
        <Toolbar label={t(drawings.tools)} floating>
          <IconButton icon={Shapes} label={t(drawings.legend)} pressed={open === 'legend'} onPress={() => toggle('legend')} />
          <IconButton icon={ChartNoAxesColumn} label={t(mapTexts.figures)} pressed={open === 'figures'} onPress={() => toggle('figures')} />
          <IconButton
            icon={Columns2}
            label={t(drawings.beside)}
            pressed={place.beside}
            onPress={() => place.change({ beside: !place.beside })}
          />
        </Toolbar>
        {!map.frozenOn && <AddToMap map={map} onAdded={() => view.element.current?.focus()} />}
        <ZoomTools view={view} scene={scene} />
      </div>
    </>
  );
}

/** Somebody new: outside the family, or a professional. */
const newPrefixes = { nonKin: 'new:', professional: 'professional:' } as const;

/** Finds a person of the case, or makes a new one, and puts them in the map's tray; what they are may follow the name: "Lis Bro, nabo". */
function AddToMap({ map, onAdded }: { map: NetworkMap; onAdded: () => void }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const { today } = useDay();
  const [typed, setTyped] = useState('');
  const there = new Set([...map.entries.map(({ person }) => person), ...value.case.indexPersonIds]);
  const unborn = new Set(value.persons.filter(({ kind }) => kind === 'pregnancy_loss').map(({ id }) => id));
  const known = personOptions(value, language).filter(({ value: id }) => !there.has(id) && !unborn.has(id));
  const name = typed.trim();
  const made = [
    { value: `${newPrefixes.nonKin}${name}`, label: t(drawings.newNamed, { name }), made: true },
    ...(name.includes(',')
      ? [{ value: `${newPrefixes.professional}${name}`, label: t(drawings.newProfessional, { name }), made: true }]
      : []),
  ];
  const options = name ? [...known, ...made] : known;
  const add = (chosen: string | undefined) => {
    if (!chosen) return;
    const tray = { ring: null } as const;
    const kind = (['nonKin', 'professional'] as const).find((each) => chosen.startsWith(newPrefixes[each]));
    if (kind) {
      const [line = '', ...role] = chosen.slice(newPrefixes[kind].length).split(',');
      const told = role.join(',').trim();
      const fields = { ...readNameLine(line, today), ...(told ? { [kind]: told } : {}) };
      const sector = kind === 'professional' ? 'PROFESSIONAL' : 'FRIENDS';
      editor.run(addPersonToMap(map.id, fields, { sector: sectorOn(map, sector), ...tray }));
      editor.select(`person:${editor.state().case.persons.at(-1)?.id}`);
    } else {
      const sector = sectorOn(map, sectorOf(value, chosen));
      editor.run(placePerson(value, map.id, chosen, { sector, ...tray }, drawings.tray));
      editor.select(`person:${chosen}`);
    }
    setTyped('');
    onAdded();
  };
  return (
    <div className="map-add" data-floating>
      <ComboBox
        key={map.entries.length}
        hideLabel
        label={t(drawings.addToMap)}
        anchor={addToMapAnchor}
        placeholder={t(drawings.addToMapHint)}
        value={null}
        options={options}
        onType={setTyped}
        onCommit={add}
      />
    </div>
  );
}

/** The sector, or the first where the map's template has none such. */
function sectorOn(map: NetworkMap, sector: string): string {
  const ids = sectorIdsOf(map);
  return ids.includes(sector) ? sector : (ids[0] ?? sector);
}

/** Where a person belongs on a map by what the case knows of them. */
function sectorOf(value: Parameters<typeof personOptions>[0], id: string): NetworkMap['entries'][number]['sector'] {
  const person = value.persons.find((other) => other.id === id);
  const elsewhere = value.networkMaps?.flatMap(({ entries }) => entries).find((entry) => entry.person === id);
  if (elsewhere) return elsewhere.sector;
  if (person?.professional) return 'PROFESSIONAL';
  if (person?.nonKin) return 'FRIENDS';
  const home = value.households?.some(({ members }) =>
    [id, ...value.case.indexPersonIds].every((one) => members.some((member) => member.person === one)),
  );
  return home ? 'FAMILY' : 'KIN';
}
