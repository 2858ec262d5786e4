import { Check, Trash2 } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { EntryLook, MapEntry, Person } from '../../shared/case/schema';
import { lookColours, lookPictures, lookSymbols } from '../../shared/case/values';
import { conversationTexts, lookColourWords, lookPictureWords, lookSymbolWords } from '../../shared/language/conversation';
import { say } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { BigButton } from './big-button';
import { calledName, Picture, Shape, symbolOfLook } from './face';

interface PersonSheetProps {
  readonly person: Person;
  readonly entry: MapEntry;
  readonly onLook: (look: EntryLook) => void;
  readonly onTakeOff: () => void;
  readonly onDone: () => void;
}

/** How someone looks at the table: a shape, a colour, a picture. */
export function PersonSheet({ person, entry, onLook, onTakeOff, onDone }: PersonSheetProps) {
  const { t, language } = useLanguage();
  const look = entry.look ?? {};
  const symbol = symbolOfLook(look, person);
  return (
    <section className="sheet" aria-label={say(conversationTexts.looks, language, { name: calledName(person, language) })}>
      <h2>{calledName(person, language)}</h2>
      <Swatches label={t(conversationTexts.symbol)}>
        {lookSymbols.map((one) => (
          <Swatch key={one} label={t(lookSymbolWords[one])} chosen={one === symbol} onPress={() => onLook({ ...look, symbol: one })}>
            <Shape symbol={one} colour={look.colour} size={30} />
          </Swatch>
        ))}
      </Swatches>
      <Swatches label={t(conversationTexts.colour)}>
        {lookColours.map((one) => (
          <Swatch
            key={one}
            label={t(lookColourWords[one])}
            chosen={one === look.colour}
            onPress={() => onLook({ ...look, colour: one === look.colour ? undefined : one })}
          >
            <Shape symbol="circle" colour={one} size={30} />
          </Swatch>
        ))}
      </Swatches>
      <Swatches label={t(conversationTexts.picture)}>
        {lookPictures.map((one) => (
          <Swatch
            key={one}
            label={t(lookPictureWords[one])}
            chosen={one === look.picture}
            onPress={() => onLook({ ...look, picture: one === look.picture ? undefined : one })}
          >
            <Picture picture={one} size={26} />
          </Swatch>
        ))}
      </Swatches>
      <div className="sheet-end">
        <BigButton icon={Trash2} onPress={onTakeOff}>
          {t(conversationTexts.takeOff)}
        </BigButton>
        <BigButton icon={Check} primary onPress={onDone}>
          {t(conversationTexts.ready)}
        </BigButton>
      </div>
    </section>
  );
}

const Swatches = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
  <div className="swatches" role="group" aria-label={label}>
    {children}
  </div>
);

interface SwatchProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

const Swatch = ({ label, chosen, onPress, children }: SwatchProps) => (
  <button type="button" className="swatch" aria-label={label} aria-pressed={chosen} onClick={onPress}>
    {children}
  </button>
);

/** Writes the name of somebody new. */
export function NameSheet({ onDone }: { onDone: (name: string) => void }) {
  const { t } = useLanguage();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(name.trim());
  };
  return (
    <form className="sheet" aria-label={t(conversationTexts.newPersonWhole)} onSubmit={submit}>
      <h2>{t(conversationTexts.nobody)}</h2>
      <input
        className="sheet-name"
        aria-label={t(conversationTexts.name)}
        value={name}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        // biome-ignore lint/a11y/noAutofocus: it opens because someone asked to write a name
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <div className="sheet-end">
        <BigButton onPress={() => onDone('')}>{t(conversationTexts.cancel)}</BigButton>
        <BigButton icon={Check} primary submits disabled={!name.trim()}>
          {t(conversationTexts.ready)}
        </BigButton>
      </div>
    </form>
  );
}
