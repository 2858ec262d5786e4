import type { PersonEntry } from '../../case/assessment-schema';
import { fullName, personOf } from '../../case/find';
import { sectionHeading } from '../../language/attachment';
import { personText } from '../../language/attachment-network';
import { valueWords } from '../../language/values';
import { type Cell, cell, isWritten, labelled, muted, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';
import { refusalLabel } from './labels';

/** Everyone of the private network: how close they are, what they answered, and what they offer. */
export function personsSection(edition: Edition): Section {
  const { say, case: value } = edition;
  const entries = value.assessment?.personEntries ?? [];
  return {
    id: 'persons',
    heading: say(sectionHeading.persons),
    opens: entries.length > 0 ? 'page' : 'flow',
    blocks: [
      ...(entries.length === 0 ? [edition.none('persons', personText.none)] : []),
      ...table(
        say(sectionHeading.persons),
        [
          { head: say(personText.person), width: 21 },
          { head: say(personText.contact), width: 21 },
          { head: say(personText.answer), width: 24 },
          { head: say(personText.resource), width: 34 },
        ],
        entries.map((entry) => [
          personCell(edition, entry),
          contactCell(edition, entry),
          answerCell(edition, entry),
          resourceCell(edition, entry),
        ]),
      ),
    ],
  };
}

function personCell({ say, language, word, case: value }: Edition, { person: id, relationToChild, circle }: PersonEntry): Cell {
  const person = personOf(value, id);
  const derived = word(id);
  const relation = relationToChild ?? '';
  const within = derived.toLowerCase().startsWith(relation.toLowerCase());
  return cell(
    strong(person ? fullName(person, language) : id),
    within ? capitalised(derived) : relation,
    within ? undefined : muted(capitalised(derived)),
    circle && muted(say(valueWords.circles[circle])),
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function contactCell({ say, tableDate }: Edition, entry: PersonEntry): Cell {
  const rings = (['child', 'mother', 'father', 'person'] as const).flatMap((who) => {
    const ring = entry.closeness?.[who];
    return typeof ring === 'number' ? [say(personText.closenessOf[who], { ring })] : [];
  });
  const steps = (['named', 'found', 'contacted', 'answered'] as const).flatMap((step) => {
    const day = entry.pipeline?.[step];
    return day ? [say(personText.pipelineSteps[step], { date: tableDate(day) })] : [];
  });
  const basis = entry.contactBasis ? say(valueWords.contactBases[entry.contactBasis]) : '';
  return cell(
    [entry.contactFrequency && say(valueWords.contactFrequencies[entry.contactFrequency]), entry.contactHow].filter(Boolean).join(', '),
    labelled(say(personText.last), tableDate(entry.lastContact)),
    labelled(say(personText.closeness), rings.join(', ')),
    muted([basis, tableDate(entry.contactConsentOn), entry.contactLegalDa].filter(isWritten).join(', ')),
    labelled(say(personText.informed), tableDate(entry.informedAboutRecordOn)),
    labelled(say(personText.pipeline), steps.join(', ')),
  );
}

const shapes = { yes: 'done', partly: 'partly', no: 'refused', not_asked: 'missing' } as const;

function answerCell(edition: Edition, entry: PersonEntry): Cell {
  const { say } = edition;
  const { willingness, childWish } = entry;
  const wish = [childWish && say(valueWords.childWishes[childWish]).toLowerCase(), entry.childWishReasonDa].filter(isWritten).join(' – ');
  return cell(
    willingness ? { text: say(personText.answers[willingness]), shape: shapes[willingness] } : muted(say(personText.unanswered)),
    entry.notAskedReasonDa,
    entry.refusal ? say(personText.refusal, { id: refusalLabel(edition, entry.refusal) }) : undefined,
    entry.consideredForInvolvement === 'no' ? say(personText.notConsidered) : undefined,
    entry.consideredReasonDa,
    labelled(say(personText.childWish), wish),
  );
}

function resourceCell({ say }: Edition, entry: PersonEntry): Cell {
  const support = (entry.supportKinds ?? []).map((kind) => say(valueWords.supportKinds[kind])).join(', ');
  return cell(
    entry.resourceDa,
    labelled(say(personText.limits), entry.limitsDa),
    labelled(say(personText.concerns), entry.concerns === 'none' ? say(personText.noConcerns) : entry.concerns),
    labelled(say(personText.support), support),
    labelled(say(personText.right), entry.contactRightDa),
  );
}
