import { useState } from 'react';
import { inspected } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { TextField } from '../ui/text-field';

interface CountFieldProps {
  readonly count: number | null | undefined;
  readonly onCommit: (count: number | undefined) => void;
}

/** How many there are in a group; what is no number stays in the field with the reason. */
export function CountField({ count, onCommit }: CountFieldProps) {
  const { t } = useLanguage();
  const [rejected, setRejected] = useState<string>();
  const take = (typed: string) => {
    const text = typed.trim();
    const isCount = /^[1-9]\d{0,3}$/.test(text);
    setRejected(text === '' || isCount ? undefined : text);
    if (text === '') onCommit(undefined);
    else if (isCount) onCommit(Number(text));
  };
  return (
    <TextField
      label={t(inspected.count)}
      value={rejected ?? String(count ?? '')}
      error={rejected && t(inspected.countShape)}
      onCommit={take}
    />
  );
}
