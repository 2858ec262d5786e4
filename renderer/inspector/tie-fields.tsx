import '../ui/choice.css';
import './tie-fields.css';
import { useId } from 'react';
import type { TieFields } from '../../shared/case/commands/network-ties';
import type { MapTie, SupportDirection, TieSupport } from '../../shared/case/schema';
import { supportDirections, tieSupports } from '../../shared/case/values';
import { mapTexts, supportDirectionWords } from '../../shared/language/maps';
import { supportWords } from '../../shared/language/network-ties';
import { say } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Checkbox } from '../ui/choices';
import { TextArea } from '../ui/text-field';
import { orNothing } from './options';

interface TieFieldsProps {
  /** One tie, or several that are changed together. */
  readonly ties: readonly MapTie[];
  readonly from: string;
  readonly to: string;
  readonly onChange: (fields: (tie: MapTie) => TieFields) => void;
}

const signs = { none: '–', given: '→', received: '←', mutual: '↔' } as const;
type Direction = keyof typeof signs;
const directions: readonly Direction[] = ['none', ...supportDirections];

/** What goes between two: each kind of support with its direction, and what weighs on the tie. */
export function TieFieldsView({ ties, from, to, onChange }: TieFieldsProps) {
  const { t, language } = useLanguage();
  const words = (direction: Direction) => say(supportDirectionWords[direction], language, { from, to });
  const all = (key: 'stress' | 'conflict' | 'broken' | 'directed') => ties.length > 0 && ties.every((tie) => tie[key] === true);
  return (
    <>
      <section>
        <h3>{t(mapTexts.support)}</h3>
        <p className="secondary tie-directions">
          {supportDirections.map((direction) => (
            <span key={direction}>
              {signs[direction]} {words(direction)}
            </span>
          ))}
        </p>
        {tieSupports.map((kind) => (
          <SupportRow
            key={kind}
            label={t(supportWords[kind])}
            value={commonDirection(ties, kind)}
            words={words}
            onCommit={(direction) => onChange((tie) => ({ supports: withSupport(tie, kind, direction) }))}
          />
        ))}
      </section>
      <div className="tie-marks">
        {(['stress', 'conflict', 'broken', 'directed'] as const).map((key) => (
          <Checkbox key={key} label={t(mapTexts[key])} checked={all(key)} onCommit={(on) => onChange(() => ({ [key]: on || undefined }))} />
        ))}
      </div>
      {ties.length === 1 && (
        <TextArea
          label={t(mapTexts.note)}
          value={ties[0]?.noteDa ?? ''}
          onCommit={(text) => onChange(() => ({ noteDa: orNothing(text) }))}
        />
      )}
    </>
  );
}

/** The direction that all of the ties have for a kind of support; undefined where they differ. */
function commonDirection(ties: readonly MapTie[], kind: TieSupport): Direction | undefined {
  const found = new Set(ties.map(({ supports }) => supports?.find((support) => support.kind === kind)?.direction ?? 'none'));
  return found.size === 1 ? [...found][0] : undefined;
}

function withSupport({ supports }: MapTie, kind: TieSupport, direction: Direction): MapTie['supports'] {
  const others = (supports ?? []).filter((support) => support.kind !== kind);
  const next = direction === 'none' ? others : [...others, { kind, direction: direction as SupportDirection }];
  return next.length > 0 ? next : undefined;
}

interface SupportRowProps {
  readonly label: string;
  readonly value: Direction | undefined;
  readonly words: (direction: Direction) => string;
  readonly onCommit: (direction: Direction) => void;
}

function SupportRow({ label, value, words, onCommit }: SupportRowProps) {
  const name = useId();
  return (
    <div className="support-row">
      <span id={`${name}-label`}>{label}</span>
      <div className="segments" role="radiogroup" aria-labelledby={`${name}-label`}>
        {directions.map((direction) => (
          <label key={direction} className="segment" title={words(direction)}>
            <input
              type="radio"
              name={name}
              aria-label={words(direction)}
              checked={direction === value}
              onChange={() => onCommit(direction)}
            />
            <span aria-hidden="true">{signs[direction]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
