import { setMultipleBirth } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { coupleTypeWords, parentageTypeWords, relationTypeWords, zygosityWords } from '../../shared/language/family-values';
import type { Language } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Select } from '../ui/select';
import { optionsOf } from './options';

interface Link {
  readonly subject: string;
  readonly name: string;
  readonly detail: string;
}

/** Everything that ties a person to others; each line selects its tie. */
export function PersonTies({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const birth = value.multipleBirths?.find(({ members }) => members.includes(id));
  const groups = [
    { title: inspected.ties, links: familyLinks(value, id, language) },
    { title: inspected.households, links: householdLinks(value, id) },
    { title: inspected.relations, links: relationLinks(value, id, language) },
  ];
  return (
    <>
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }) => (
          <section key={title.da}>
            <h3>{t(title)}</h3>
            <ul className="card-links">
              {links.map(({ subject, name, detail }) => (
                <li key={subject}>
                  <button type="button" className="card-link" onClick={() => editor.select(subject)}>
                    <span>{name}</span>
                    <span>{detail}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {birth && (
        <Select
          label={`${t(inspected.twinOf)}: ${birth.members
            .filter((other) => other !== id)
            .map((other) => nameIn(value, other, language))
            .join(', ')}`}
          value={birth.type}
          options={optionsOf(zygosityWords, language)}
          clearable
          onCommit={(type) => editor.run(setMultipleBirth(value, birth.members, type))}
        />
      )}
    </>
  );
}

function familyLinks(value: Case, id: string, language: Language): Link[] {
  const couples = (value.couples ?? [])
    .filter(({ a, b }) => a === id || b === id)
    .map((couple) => ({
      subject: `couple:${couple.id}`,
      name: nameIn(value, couple.a === id ? couple.b : couple.a, language),
      detail: coupleTypeWords[couple.type][language],
    }));
  const parentage = (value.parentage ?? []).flatMap(({ child, parents, type }, index) => {
    if (child !== id && !parents.includes(id)) return [];
    const others = child === id ? parents : [child];
    const role = inspected[child !== id ? 'child' : parents.length > 1 ? 'parents' : 'parent'][language];
    const kind = type === 'biological' ? role : `${role}, ${parentageTypeWords[type][language].toLowerCase()}`;
    return [{ subject: `parentage:${index}`, name: others.map((other) => nameIn(value, other, language)).join(' & '), detail: kind }];
  });
  return [...couples, ...parentage];
}

const householdLinks = (value: Case, id: string): Link[] =>
  (value.households ?? []).flatMap(({ id: household, labelDa, members }) => {
    const member = members.find(({ person }) => person === id);
    return member ? [{ subject: `household:${household}`, name: labelDa, detail: member.share.includes('/') ? member.share : '' }] : [];
  });

const relationLinks = (value: Case, id: string, language: Language): Link[] =>
  (value.emotional ?? []).flatMap(({ from, to, type }, index) =>
    from === id || to === id
      ? [
          {
            subject: `relation:${index}`,
            name: nameIn(value, from === id ? to : from, language),
            detail: relationTypeWords[type][language],
          },
        ]
      : [],
  );
