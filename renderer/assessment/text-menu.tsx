import './text-menu.css';
import { Check } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, ListBox, ListBoxItem, ListBoxSection, Popover, SearchField } from 'react-aria-components';
import { textMenuTexts } from '../../shared/language/text-menu';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';

export interface TextMenuRow {
  readonly id: string;
  readonly words: string;
  readonly detail?: string | undefined;
  readonly chosen?: boolean;
  readonly run: () => void;
}

export interface TextMenuGroup {
  readonly title: string;
  readonly rows: readonly TextMenuRow[];
}

export interface TextMenuProps {
  readonly label: string;
  /** The text that it belongs to. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly placeholder: string;
  /** What fits what was typed. */
  readonly groupsFor: (typed: string) => readonly TextMenuGroup[];
  readonly onClose: () => void;
}

/** The menu of a long text: found by typing, taken by Enter, left by Esc; the text has its focus and its caret again after it. */
export function TextMenu({ label, area, placeholder, groupsFor, onClose }: TextMenuProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [caret] = useState(() => [area.current?.selectionStart ?? 0, area.current?.selectionEnd ?? 0] as const);
  const groups = groupsFor(typed.trim()).filter(({ rows }) => rows.length > 0);
  const leave = (then?: () => void) => {
    onClose();
    // After the menu has given the focus back.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        area.current?.focus();
        area.current?.setSelectionRange(...caret);
        then?.();
      }),
    );
  };
  const run = (id: string | number) => leave(groups.flatMap(({ rows }) => rows).find((row) => row.id === id)?.run);
  return (
    <Popover
      className="popover text-menu"
      triggerRef={area}
      isOpen
      onOpenChange={(open) => !open && leave()}
      placement="bottom start"
      offset={4}
    >
      <Dialog aria-label={label} className="text-menu-dialog">
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField aria-label={placeholder} autoFocus>
            <Input role="combobox" aria-expanded className="text-menu-input" placeholder={placeholder} />
          </SearchField>
          <ListBox
            className="list-box"
            aria-label={label}
            onAction={run}
            renderEmptyState={() => <p className="list-empty">{t(uiTexts.nothingFound)}</p>}
          >
            {groups.map(({ title, rows }) => (
              <ListBoxSection key={title}>
                <Header className="list-heading">{title}</Header>
                {rows.map(({ id, words, detail, chosen }) => (
                  <ListBoxItem key={id} id={id} className="list-item" textValue={words}>
                    <span>{words}</span>
                    {chosen && <Check size={16} role="img" aria-label={t(textMenuTexts.chosen)} />}
                    {detail && <span className="list-item-detail">{detail}</span>}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}
