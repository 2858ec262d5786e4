import type { ProfessionalEntry } from '../../case/assessment-schema';
import { sectionHeading } from '../../language/attachment';
import { professionalText } from '../../language/attachment-network';
import { valueWords } from '../../language/values';
import { type Block, type Cell, cell, heading, muted, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';

/** What is known from professionals about the child and about each grown-up, and what each may contribute. */
export function professionalsSection(edition: Edition): Section {
  const { say, case: value } = edition;
  const entries = value.assessment?.professional ?? [];
  const about = [...new Set([...value.case.indexPersonIds, ...entries.map((entry) => entry.about)])];
  return {
    id: 'professionals',
    heading: say(sectionHeading.professionals),
    opens: 'flow',
    blocks:
      entries.length === 0
        ? [edition.none('professionals', professionalText.none)]
        : about.flatMap((id) =>
            tableAbout(
              edition,
              id,
              entries.filter((entry) => entry.about === id),
            ),
          ),
  };
}

function tableAbout(edition: Edition, id: string, entries: readonly ProfessionalEntry[]): Block[] {
  const { say } = edition;
  if (entries.length === 0) return [];
  const title = say(professionalText.about, { who: edition.name(id) });
  return [
    heading(title),
    ...table(
      title,
      [
        { head: say(professionalText.body), width: 23 },
        { head: say(professionalText.status), width: 21 },
        { head: say(professionalText.knowledge), width: 30 },
        { head: say(professionalText.contribution), width: 26 },
      ],
      entries.map((entry) => row(edition, entry)),
    ),
  ];
}

function row({ say, name, tableDate }: Edition, entry: ProfessionalEntry): Cell[] {
  const basis = entry.basis ? say(valueWords.contactBases[entry.basis]) : '';
  return [
    cell(strong(say(valueWords.professionalKinds[entry.kind])), muted([name(entry.person), entry.organisation].filter(Boolean).join(', '))),
    cell(
      [entry.status && say(valueWords.professionalStatuses[entry.status]), tableDate(entry.on)].filter(Boolean).join(' '),
      muted([basis, entry.legalDa].filter(Boolean).join(', ')),
      entry.invitedToMeeting ? muted(say(professionalText.invited)) : undefined,
    ),
    cell(entry.knowledgeDa, entry.reasonDa),
    cell(entry.contributionDa),
  ];
}
