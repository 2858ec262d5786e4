import { useState } from 'react';
import { type DrawingFormat, drawingFormats, sharpness } from '../../shared/attachment/drawing-formats';
import type { Redaction } from '../../shared/attachment/redaction/redact';
import { genogramScene } from '../../shared/genogram/scene';
import { drawingFileTexts as texts } from '../../shared/language/drawing-files';
import { headingOf } from '../../shared/network/owner';
import { networkScene } from '../../shared/network/scene';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choices';
import { Disclosure } from '../ui/disclosure';
import { Select } from '../ui/select';
import { useSaveDrawing } from './save-drawing';

const genogram = 'genogram';
const steps = [150, sharpness.usual, sharpness.most];

/** Any drawing of the case by itself: as SVG, as a picture or as a PDF, as the reader of the chosen edition may see it. */
export function DrawingsPart({ recipient, redaction }: { recipient: string; redaction: Redaction }) {
  const { t, language } = useLanguage();
  const { day } = useDay();
  const value = redaction.case;
  const edition = { recipient, redaction };
  const save = useSaveDrawing();
  const [chosen, setChosen] = useState(genogram);
  const [format, setFormat] = useState<DrawingFormat>('pdf');
  const [dpi, setDpi] = useState<number>(sharpness.usual);
  const maps = (value.networkMaps ?? []).filter(({ entries }) => entries.length > 0);
  const map = maps.find(({ id }) => id === chosen);
  const drawing = () =>
    map
      ? { scene: networkScene(value, { map: map.id, day, language }), perspective: map.perspective, edition }
      : { scene: genogramScene(value, { day, language }), edition };
  return (
    <Disclosure title={t(texts.title)}>
      <div className="attachment-drawing">
        <Select
          label={t(texts.drawing)}
          value={map ? chosen : genogram}
          options={[
            { value: genogram, label: t(texts.genogram) },
            ...maps.map((one) => ({ value: one.id, label: t(headingOf(value, one)) })),
          ]}
          onCommit={(id) => id && setChosen(id)}
        />
        <Segmented
          label={t(texts.format)}
          value={format}
          options={drawingFormats.map((one) => ({ value: one, label: t(texts.formats[one]) }))}
          onCommit={setFormat}
        />
        {format === 'png' && (
          <Select
            label={t(texts.sharpness)}
            value={String(dpi)}
            options={steps.map((one) => ({ value: String(one), label: t(texts.dpi, { dpi: one }) }))}
            onCommit={(one) => one && setDpi(Number(one))}
          />
        )}
        <p className="attachment-note">{t(recipient === 'internal' ? texts.hint : texts.editionHint)}</p>
        <Button onPress={() => void save(drawing(), format, dpi)}>{t(texts.save)}</Button>
      </div>
    </Disclosure>
  );
}
