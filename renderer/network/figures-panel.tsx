import './figures-panel.css';
import { CircleHelp, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { NetworkMap } from '../../shared/case/schema';
import { figureParts } from '../../shared/language/figures';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import type { Figure } from '../../shared/network/figure';
import { figuresOf } from '../../shared/network/figures';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';

/** The figures of a map. Each marks the persons behind it, and says what it is when it is asked. */
export function FiguresPanel({ map, onClose }: { map: NetworkMap; onClose: () => void }) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const figures = useMemo(() => figuresOf(value, map, language), [value, map, language]);
  return (
    <section className="legend figures" aria-label={t(mapTexts.figures)} data-floating>
      <header>
        <h2>{t(mapTexts.figures)}</h2>
        <IconButton icon={X} size={16} label={t(mapTexts.closeFigures)} onPress={onClose} />
      </header>
      <p className="legend-note">
        {t(figureParts.caution)} {t(mapTexts.figuresHelp)}
      </p>
      <ul>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function FigureRow({ figure }: { figure: Figure }) {
  const { language } = useLanguage();
  const [told, setTold] = useState(false);
  const { title, shown, definition, persons, parts } = figure;
  return (
    <li>
      <div className="figure-head">
        <Marked persons={persons} label={title} shown={shown} />
        <IconButton
          icon={CircleHelp}
          size={16}
          pressed={told}
          label={say(mapTexts.whatIs, language, { figure: title.toLowerCase() })}
          onPress={() => setTold(!told)}
        />
      </div>
      {told && <p className="figure-definition">{definition}</p>}
      {parts.length > 0 && (
        <div className="figure-parts">
          {parts.map((part) => (
            <Marked key={`${part.label} ${part.persons.join()}`} persons={part.persons} label={part.label} shown={part.shown} />
          ))}
        </div>
      )}
    </li>
  );
}

interface MarkedProps {
  readonly persons: readonly string[];
  readonly label: string;
  readonly shown: string;
}

/** A figure that selects the persons behind it; pressed again it lets them go. */
function Marked({ persons, label, shown }: MarkedProps) {
  const editor = useEditor();
  const wanted = persons.map((id) => `person:${id}`);
  const pressed = useEditorState(({ selection }) => wanted.length > 0 && selection.join() === wanted.join());
  return (
    <button
      type="button"
      className="figure"
      aria-pressed={pressed}
      disabled={persons.length === 0}
      onClick={() => editor.select(...(pressed ? [] : wanted))}
    >
      <span>{label}</span>
      <span>{shown}</span>
    </button>
  );
}
