import { FileImage } from 'lucide-react';
import { type DrawingFormat, drawingFormats, sharpness } from '../../shared/attachment/drawing-formats';
import { looseDrawing } from '../../shared/attachment/drawing-page';
import { drawingNameOf } from '../../shared/attachment/file-name';
import { leaksInDrawing, leakText } from '../../shared/attachment/redaction/read-back';
import type { Redaction } from '../../shared/attachment/redaction/redact';
import type { Perspective } from '../../shared/case/schema';
import { drawingFileTexts as texts } from '../../shared/language/drawing-files';
import { withoutIds } from '../../shared/scene/anonymous';
import type { Scene } from '../../shared/scene/scene';
import { useActions } from '../app/actions';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { useEditor } from '../editor/use-editor';
import { useTell } from '../ui/status-line';

/** A drawing by itself; `perspective`: of a network map. */
interface Drawing {
  readonly scene: Scene;
  readonly perspective?: Perspective;
  /** For whom it was drawn, of a case that holds only what they may see; absent: for the office. */
  readonly edition?: { readonly recipient: string; readonly redaction: Redaction };
}

/** Saves a drawing by itself where somebody chooses, and tells what became of it. */
export function useSaveDrawing(): (drawing: Drawing, format: DrawingFormat, dpi?: number) => Promise<void> {
  const { t, language } = useLanguage();
  const tell = useTell();
  const editor = useEditor();
  const { day } = useDay();
  return async ({ scene, perspective, edition }, format, dpi = sharpness.usual) => {
    const value = editor.state().case;
    const name = drawingNameOf(edition?.redaction.case ?? value, perspective, day, language);
    const drawing = looseDrawing(edition ? withoutIds(scene) : scene, name.replaceAll('_', ' · '), language);
    const leaks = edition ? leaksInDrawing(drawing.svg, edition.redaction.needles) : [];
    if (leaks.length > 0) return tell({ text: t(leakText(leaks)), refused: true });
    const reply = await call('drawing.save', { id: value.id, recipient: edition?.recipient, name, format, dpi, ...drawing });
    if (reply.ok) {
      const { file, dpi: sharp = dpi } = reply.value;
      tell(t(sharp < dpi ? texts.savedCoarser : texts.saved, { file, dpi: sharp }));
    } else if (reply.code !== 'cancelled') tell({ text: reply.detail ?? t(failureText(reply.code)), refused: true });
  };
}

/** The palette's way to save the drawing that is shown, in each form. */
export function useDrawingActions(drawing: Drawing): void {
  const save = useSaveDrawing();
  useActions(
    drawingFormats.map((format) => ({
      id: `drawing.save.${format}`,
      label: texts.saveAs[format],
      icon: FileImage,
      run: () => void save(drawing, format),
    })),
  );
}
