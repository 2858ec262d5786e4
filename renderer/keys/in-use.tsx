import type { Reply, Secret, StoreState } from '../../shared/bridge/bridge';
import { rescueTexts as texts } from '../../shared/language/rescue';
import { failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { changedWords } from '../cases/deadline';
import { Button } from '../ui/button';
import { Refused } from './refused';
import { useOpening } from './use-opening';

interface InUseProps {
  readonly failure: Extract<Reply<never>, { ok: false }>;
  readonly secret: Secret;
  readonly onOpen: (store: StoreState) => void;
}

/** Another has the cases: says who, and lets them be read meanwhile. */
export function InUse({ failure, secret, onOpen }: InUseProps) {
  const { t } = useLanguage();
  const { busy, failure: refused, ask } = useOpening();
  const holder = holderIn(failure.detail);
  const read = async () => {
    const opened = await ask('store.read', secret);
    if (opened) onOpen(opened);
  };
  const since = holder && t(changedWords(holder.at, Temporal.Now.zonedDateTimeISO()));
  return (
    <section className="rescue">
      <p role="alert">
        {holder && since ? t(texts.inUseBy, { who: holder.who, host: holder.host, when: since }) : t(failureText(failure.code))}
      </p>
      <Refused failure={refused} wrong={texts.none} />
      <div className="key-deeds">
        <Button onPress={() => void read()} disabled={busy}>
          {t(texts.read)}
        </Button>
      </div>
    </section>
  );
}

/** The note of the one who has them, as it comes with the refusal. */
function holderIn(detail: string | undefined): { who: string; host: string; at: string } | undefined {
  try {
    const { who, host, at } = JSON.parse(detail ?? '') as Record<string, unknown>;
    Temporal.Instant.from(String(at));
    return { who: String(who), host: String(host), at: String(at) };
  } catch {
    return undefined;
  }
}
