import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { drawings } from '../../shared/language/drawings';
import type { Palette } from '../../shared/scene/palette';
import { type LegendEntry, type Primitive, sampleBox } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { IconButton } from '../ui/button';
import { usePalette } from './use-palette';

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly onClose: () => void;
  /** What stands above the list. */
  readonly children?: ReactNode;
}

/** What the signs of this drawing mean. */
export function Legend({ entries, onClose, children }: LegendProps) {
  const { t } = useLanguage();
  return (
    <aside className="legend" aria-label={t(drawings.legend)} data-floating>
      <header>
        <h2>{t(drawings.legend)}</h2>
        <IconButton icon={X} size={16} label={t(drawings.keep)} onPress={onClose} />
      </header>
      {children}
      <ul>
        {entries.map(({ id, text, sample }) => (
          <li key={id}>
            <SymbolSample sample={sample} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** How a symbol looks. */
export function SymbolSample({ sample }: { sample: readonly Primitive[] }) {
  const palette = usePalette();
  const { x, y, width, height } = sampleBox;
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Sample parts={sample} palette={palette} />
    </svg>
  );
}

function Sample({ parts, palette }: { parts: readonly Primitive[]; palette: Palette }) {
  return parts.map((part, index) => {
    const key = `${part.kind}${index}`;
    if (part.kind === 'group') return <Sample key={key} parts={part.parts} palette={palette} />;
    if (part.kind === 'text') {
      return (
        <text
          key={key}
          x={part.x}
          y={part.y}
          fontSize={part.size}
          fontWeight={part.weight === 'semibold' ? 600 : 400}
          textAnchor={part.align ?? 'start'}
          fill={palette[part.ink ?? 'ink']}
        >
          {part.text}
        </text>
      );
    }
    return (
      <path
        key={key}
        d={part.d}
        fill={part.fill ? palette[part.fill] : 'none'}
        stroke={part.stroke ? palette[part.stroke] : undefined}
        strokeWidth={part.stroke ? (part.width ?? 1.75) : undefined}
        strokeDasharray={part.dash?.join(' ')}
        opacity={part.opacity}
      />
    );
  });
}
