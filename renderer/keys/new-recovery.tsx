import './recovery.css';
import { Eye, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { longDate } from '../../shared/case/dates';
import { isSameGroup, makeRecoveryCode, recoveryBytes, recoveryGroups } from '../../shared/keys/recovery-code';
import { keyTexts } from '../../shared/language/keys';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface NewRecovery {
  readonly fields: ReactNode;
  /** The code, when it was tried; until then the field says what is missing. */
  readonly take: () => string | undefined;
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** A new recovery code to be printed, and one of its groups, chosen by chance, to be typed from the paper while the code is hidden. */
export function useNewRecovery(): NewRecovery {
  const { t } = useLanguage();
  const [code] = useState(() => makeRecoveryCode(random(recoveryBytes)));
  const [place] = useState(() => (random(1)[0] ?? 0) % recoveryGroups);
  const [typed, setTyped] = useState('');
  const [hidden, setHidden] = useState(false);
  const [tried, setTried] = useState(false);
  const group = place + 1;
  const right = isSameGroup(code, place, typed);
  const wrong = tried && !right ? t(typed ? keyTexts.groupWrong : keyTexts.groupMissing, { group }) : undefined;
  const fields = (
    <>
      <RecoveryCode code={code} hidden={hidden} />
      <div className="recovery-tools">
        {hidden ? (
          <Button icon={Eye} onPress={() => setHidden(false)}>
            {t(keyTexts.showCode)}
          </Button>
        ) : (
          <Button icon={Printer} onPress={() => window.print()}>
            {t(keyTexts.print)}
          </Button>
        )}
        <p role="status">{hidden ? t(keyTexts.codeHidden) : ''}</p>
      </div>
      <TextField
        className="recovery-try"
        label={t(keyTexts.tryGroup, { group })}
        value={typed}
        onFocus={() => setHidden(true)}
        onType={(text) => {
          setTyped(text);
          setTried(false);
        }}
        onCommit={setTyped}
        error={wrong}
      />
      {createPortal(<RecoverySheet code={code} />, document.body)}
    </>
  );
  const take = () => {
    setTried(true);
    return right ? code : undefined;
  };
  return { fields, take };
}

/** The groups, numbered, so that one can be asked for and found. */
function RecoveryCode({ code, hidden }: { code: string; hidden?: boolean }) {
  return (
    <ol className="recovery-code" aria-hidden={hidden || undefined}>
      {code.split('-').map((group) => (
        <li key={group}>{hidden ? '•••••' : group}</li>
      ))}
    </ol>
  );
}

/** What is printed instead of the page: the code, what it is for, and where to keep it. No name stands on it. */
function RecoverySheet({ code }: { code: string }) {
  const { t, language } = useLanguage();
  return (
    <div className="recovery-sheet">
      <h1>{t(keyTexts.sheetTitle)}</h1>
      <p>{t(keyTexts.sheetMade, { date: longDate(Temporal.Now.plainDateISO().toString(), language) })}</p>
      <RecoveryCode code={code} />
      <p>{t(keyTexts.sheetUse)}</p>
      <p>{t(keyTexts.sheetKeep)}</p>
    </div>
  );
}
