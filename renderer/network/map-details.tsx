import { freezeMap, type MapFields, updateMap } from '../../shared/case/commands/network';
import type { NetworkMap, Perspective } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import { valueWords } from '../../shared/language/values';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { useEditorState } from '../editor/use-editor';
import { optionsOf, orNothing, personOptions } from '../inspector/options';
import { useRun } from '../inspector/use-run';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

interface MapDetailsProps {
  readonly map: NetworkMap;
  /** The map is to be finished: its facts are asked for first. */
  readonly freezing: boolean;
  readonly onClose: () => void;
}

/** Whose map it is, and when, where, with whom and with what it was made. */
export function MapDetails({ map, freezing, onClose }: MapDetailsProps) {
  const { t, language } = useLanguage();
  const run = useRun();
  const { today } = useDay();
  const value = useEditorState((state) => state.case);
  const change = (fields: MapFields) => run(updateMap(map.id, fields));
  const persons = personOptions(value, language);
  const freeze = () => {
    if (!run(freezeMap(map.id, today))) onClose();
  };
  return (
    <div className="map-details" data-freezing={freezing || undefined}>
      {freezing && <p className="map-details-help">{t(mapTexts.freezeHelp)}</p>}
      {!freezing && (
        <Select
          label={t(mapTexts.whose)}
          value={map.perspective}
          options={optionsOf<Perspective>(valueWords.perspectives, language)}
          onCommit={(perspective) => perspective && change({ perspective })}
        />
      )}
      {!freezing && map.perspective === 'other' && (
        <ComboBox label={t(mapTexts.person)} value={map.of ?? null} options={persons} onCommit={(of) => change({ of })} />
      )}
      {!freezing && (
        <ComboBox
          label={t(mapTexts.centre)}
          value={map.centre ?? null}
          options={persons}
          placeholder={t(mapTexts.centreOwn)}
          onCommit={(centre) => change({ centre })}
        />
      )}
      <DateField label={t(drawings.drawnOn)} wholeDay value={map.drawnOn} onCommit={(drawnOn) => change({ drawnOn })} />
      <TextField label={t(mapTexts.drawnAt)} value={map.drawnAt ?? ''} onCommit={(text) => change({ drawnAt: orNothing(text) })} />
      <TextField
        label={t(mapTexts.drawnWith)}
        placeholder={t(mapTexts.drawnWithHint)}
        value={map.drawnWith ?? ''}
        onCommit={(text) => change({ drawnWith: orNothing(text) })}
      />
      <TextField label={t(mapTexts.present)} value={map.presentDa ?? ''} onCommit={(text) => change({ presentDa: orNothing(text) })} />
      {!freezing && map.entries.length === 0 && (
        <TextField
          label={t(drawings.emptyReason)}
          value={map.emptyReasonDa ?? ''}
          onCommit={(text) => change({ emptyReasonDa: orNothing(text) })}
        />
      )}
      <div className="map-details-end">
        {freezing && (
          <Button look="primary" onPress={freeze}>
            {t(mapTexts.freezeNow)}
          </Button>
        )}
        <Button onPress={onClose}>{t(mapTexts.closeDetails)}</Button>
      </div>
    </div>
  );
}
