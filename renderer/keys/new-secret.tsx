import { type ReactNode, useState } from 'react';
import type { Secret } from '../../shared/bridge/bridge';
import { keyTexts } from '../../shared/language/keys';
import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { TextField } from '../ui/text-field';
import { shortestPhrase, strengthOf } from './phrase-strength';

/** What one unlocks with every day: a passphrase, or a code together with the system's key store. */
export type DailyKind = 'passphrase' | 'code';

interface Words {
  readonly first: Text;
  readonly fresh: Text;
  readonly again: Text;
  readonly freshAgain: Text;
  readonly hint: Text;
  readonly differ: Text;
  readonly shortest: number;
}

const words: Record<DailyKind, Words> = {
  passphrase: {
    first: keyTexts.phrase,
    fresh: keyTexts.newPhrase,
    again: keyTexts.phraseAgain,
    freshAgain: keyTexts.newPhraseAgain,
    hint: keyTexts.phraseHint,
    differ: keyTexts.phrasesDiffer,
    shortest: shortestPhrase,
  },
  code: {
    first: keyTexts.code,
    fresh: keyTexts.newCode,
    again: keyTexts.codeAgain,
    freshAgain: keyTexts.newCodeAgain,
    hint: keyTexts.codeHint,
    differ: keyTexts.codesDiffer,
    shortest: 6,
  },
};

export interface NewSecret {
  readonly fields: ReactNode;
  /** The secret, when it is long enough and typed twice alike; until then the fields say why not. */
  readonly take: () => Secret | undefined;
}

/** Two fields for a new secret, the second against slips of the hand. */
export function useNewSecret(kind: DailyKind, { first = false, autoFocus = false } = {}): NewSecret {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const says = words[kind];
  const short = typed.length < says.shortest;
  const fields = (
    <>
      <TextField
        secret
        autoFocus={autoFocus}
        label={t(first ? says.first : says.fresh)}
        description={t(says.hint)}
        value={typed}
        onType={setTyped}
        onCommit={setTyped}
        error={tried && short && kind === 'code' ? t(keyTexts.codeShort, { left: says.shortest - typed.length }) : undefined}
      />
      {kind === 'passphrase' && <Strength phrase={typed} />}
      <TextField
        secret
        label={t(first ? says.again : says.freshAgain)}
        value={again}
        onType={setAgain}
        onCommit={setAgain}
        error={tried && !short && typed !== again ? t(says.differ) : undefined}
      />
    </>
  );
  const take = () => {
    setTried(true);
    return short || typed !== again ? undefined : { [kind]: typed };
  };
  return { fields, take };
}

function Strength({ phrase }: { phrase: string }) {
  const { t } = useLanguage();
  const strength = strengthOf(phrase);
  const said = [
    phrase ? t(keyTexts.strengthShort, { left: shortestPhrase - phrase.length }) : '',
    t(keyTexts.strengthWeak),
    t(keyTexts.strengthFair),
    t(keyTexts.strengthStrong),
  ];
  return (
    <div className="key-strength">
      <span className="key-strength-bars" aria-hidden>
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={strength >= bar || undefined} />
        ))}
      </span>
      <span aria-live="polite">{said[strength]}</span>
    </div>
  );
}
