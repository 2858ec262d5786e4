import { Check, CircleAlert, Lock, PanelRight, Redo2, Search, Undo2 } from 'lucide-react';
import { isLocked } from '../../shared/case/change';
import { ageOn } from '../../shared/case/dates';
import { fullName, personOf } from '../../shared/case/find';
import { appTexts } from '../../shared/language/app';
import { failureTexts } from '../../shared/language/failures';
import { useEditor, useEditorState } from '../editor/use-editor';
import { ToRemarks } from '../sparring/to-remarks';
import { Button, IconButton } from '../ui/button';
import { useCaseDay } from './day';
import { useLanguage } from './language';
import { RoleMenu } from './role-menu';
import { shortcutText } from './shortcuts';

export interface CaseHeadProps {
  readonly sideShown: boolean;
  readonly onToggleSide: (() => void) | undefined;
  readonly onPalette: () => void;
}

/** The line above the station: which case it is, whether it is saved, and what is always at hand. */
export function CaseHead({ sideShown, onToggleSide, onPalette }: CaseHeadProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const undoLabel = useEditorState((state) => state.undoLabel);
  const redoLabel = useEditorState((state) => state.redoLabel);
  const locked = useEditorState((state) => isLocked(state.case));
  const past = useEditorState((state) => state.past);
  const role = useEditorState((state) => state.role);
  const example = useEditorState((state) => state.case.fictional === true);
  const step = (word: string, label: { da: string; en: string } | undefined) => (label ? `${word}: ${t(label)}` : word);
  return (
    <header className="case-head">
      <CaseName />
      {locked && <Lock size={14} strokeWidth={2} className="case-head-lock" aria-label={t(appTexts.lockedCase)} />}
      {example && <span className="example-mark">{t(appTexts.example)}</span>}
      {!past && <SaveState />}
      <span className="case-head-space" />
      {role === 'caseworker' && <ToRemarks brief />}
      <RoleMenu />
      <IconButton
        icon={Undo2}
        label={step(t(appTexts.undo), undoLabel)}
        keys={shortcutText('Mod+Z', language)}
        disabled={!undoLabel}
        onPress={editor.undo}
      />
      <IconButton
        icon={Redo2}
        label={step(t(appTexts.redo), redoLabel)}
        keys={shortcutText('Mod+Shift+Z', language)}
        disabled={!redoLabel}
        onPress={editor.redo}
      />
      <IconButton icon={Search} label={t(appTexts.palette)} keys={shortcutText('Mod+K', language)} onPress={onPalette} />
      {onToggleSide && (
        <IconButton
          icon={PanelRight}
          label={t(sideShown ? appTexts.hideSide : appTexts.showSide)}
          keys={shortcutText('Mod+.', language)}
          pressed={sideShown}
          onPress={onToggleSide}
        />
      )}
    </header>
  );
}

/** "Sag 27.24.00-G01-0412-26 · Emma, 8 år". */
function CaseName() {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const day = useCaseDay();
  const number = value.case.caseNumber?.trim();
  const children = value.case.indexPersonIds.map((id) => {
    const person = personOf(value, id);
    const age = ageOn(person?.birth, person?.death ?? day);
    const name = person?.firstName || fullName(person, language);
    return age ? t(age.about ? appTexts.childAboutAged : appTexts.childAged, { name, age: age.years }) : name;
  });
  return (
    <h1>
      {number ? t(appTexts.caseNumbered, { number }) : t(appTexts.caseWithoutNumber)}
      {children.length > 0 && ' · '}
      <b>{children.join(', ')}</b>
    </h1>
  );
}

function SaveState() {
  const { t } = useLanguage();
  const editor = useEditor();
  const saveState = useEditorState((state) => state.saveState);
  const failure = useEditorState((state) => state.failure);
  const known = Object.entries(failureTexts).find(([code]) => code === failure)?.[1] ?? failureTexts.unexpected;
  if (saveState === 'failed') {
    return (
      <>
        <span className="save-state save-state-failed" role="alert" title={t(known)}>
          <CircleAlert size={16} aria-hidden />
          {t(appTexts.notSaved)}
          <span className="said">. {t(known)}</span>
        </span>
        <Button look="link" onPress={editor.retry}>
          {t(appTexts.saveAgain)}
        </Button>
      </>
    );
  }
  return (
    <span className="save-state" data-state={saveState}>
      {t(saveState === 'saved' ? appTexts.saved : appTexts.saving)}
      {saveState === 'saved' && <Check size={16} aria-hidden />}
    </span>
  );
}
