import { UserRound, UsersRound } from 'lucide-react';
import { roleIn } from '../../shared/case/change';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useEditor, useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { useActions } from './actions';
import { useLanguage } from './language';

/** In which role the case is open: two take turns at one machine. */
export function RoleMenu() {
  const { t } = useLanguage();
  const editor = useEditor();
  const role = useEditorState((state) => state.role);
  // An older revision is only read, and a case that came for a sparring is the consultant's.
  const fixed = useEditorState((state) => state.past || roleIn(state.case, 'caseworker') === 'consultant');
  useActions([
    {
      id: 'role',
      label: role === 'caseworker' ? texts.asConsultant : texts.asCaseworker,
      enabled: () => !fixed,
      run: () => editor.setRole(role === 'caseworker' ? 'consultant' : 'caseworker'),
    },
  ]);
  if (fixed) return null;
  return (
    <Menu
      label={t(texts.role)}
      trigger={<IconButton icon={role === 'consultant' ? UsersRound : UserRound} label={`${t(texts.role)}: ${t(texts[role])}`} />}
      entries={[
        { id: 'caseworker', label: t(texts.asCaseworker), disabled: role === 'caseworker', run: () => editor.setRole('caseworker') },
        { id: 'consultant', label: t(texts.asConsultant), disabled: role === 'consultant', run: () => editor.setRole('consultant') },
      ]}
    />
  );
}
