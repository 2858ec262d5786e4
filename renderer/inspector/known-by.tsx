import { inspected } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Chips } from '../ui/chips';
import { personOptions } from './options';

interface KnownByProps {
  readonly ids: readonly string[] | null | undefined;
  readonly onCommit: (ids: string[] | undefined) => void;
}

/** Who knows of a secret; nobody named: it is none. */
export function KnownBy({ ids, onCommit }: KnownByProps) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  return (
    <Chips
      label={t(inspected.knownBy)}
      description={t(inspected.knownByHint)}
      values={ids ?? []}
      options={personOptions(value, language)}
      onCommit={(next) => onCommit(next.length > 0 ? next : undefined)}
    />
  );
}
