import { TriangleAlert } from 'lucide-react';
import { problemsAbout } from '../../shared/case/integrity';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';

/** What can't be, or hardly is, about one person, for as long as it stands so in the case. */
export function Doubts({ about }: { about: string }) {
  const { t } = useLanguage();
  const value = useEditorState((state) => state.case);
  const problems = problemsAbout(value, about);
  if (problems.length === 0) return null;
  return (
    <ul className="card-doubts">
      {problems.map(({ key, text }) => (
        <li key={key}>
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          <span>{t(text)}</span>
        </li>
      ))}
    </ul>
  );
}
