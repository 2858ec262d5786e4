import './inspector.css';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { selectedPersons, splitSubject } from '../editor/editor';
import { useEditorState } from '../editor/use-editor';
import { EmptyState } from '../ui/empty-state';
import { CoupleCard } from './couple-card';
import { HouseholdCard } from './household-card';
import { ParentageCard } from './parentage-card';
import { PersonCard } from './person-card';
import { PersonsCard } from './persons-card';
import { RelationCard } from './relation-card';
import { TieCard } from './tie-card';

/** The right side while something is selected in a drawing: what it is, to be read and edited. */
export function Inspector() {
  const { t } = useLanguage();
  const selection = useEditorState((state) => state.selection);
  const persons = selectedPersons(selection);
  const [subject = ''] = selection;
  const [kind, id] = splitSubject(subject);
  if (persons.length > 1) return <PersonsCard ids={persons} />;
  switch (kind) {
    case 'person':
      return <PersonCard key={id} id={id} />;
    case 'couple':
      return <CoupleCard key={id} id={id} />;
    case 'relation':
      return <RelationCard key={id} index={Number(id)} />;
    case 'parentage':
      return <ParentageCard key={id} index={Number(id)} />;
    case 'tie':
      return <TieCard key={id} index={Number(id)} />;
    case 'household':
      return <HouseholdCard key={id} id={id} />;
    default:
      return <EmptyState title={t(drawings.nothingSelected)}>{t(drawings.nothingSelectedHelp)}</EmptyState>;
  }
}
