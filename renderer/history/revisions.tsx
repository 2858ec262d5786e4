import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { longDate } from '../../shared/case/dates';
import { revisionTexts as texts } from '../../shared/language/history';
import { valueWords } from '../../shared/language/values';
import { changesOf, type RevisionRow, revisionRows } from '../../shared/revisions/list';
import { useCaseDay } from '../app/day';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useEditorState } from '../editor/use-editor';
import { EraseRevision } from '../erasing/erase-revision';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Comparison } from './comparison';
import { FactsByPart } from './facts-by-part';

/** The revisions of the case, the newest first; what each changed; and any two of them compared. */
export function Revisions() {
  const { t } = useLanguage();
  const value = useEditorState((state) => state.case);
  const rows = useMemo(() => revisionRows(value), [value]);
  return (
    <section aria-label={t(texts.title)}>
      <h2>{t(texts.title)}</h2>
      {rows.length === 1 && rows[0]?.state === 'open' && <p className="secondary">{t(texts.only)}</p>}
      <ol className="revisions">
        {rows.map((row) => (
          <Row key={row.revision} row={row} rows={rows} />
        ))}
      </ol>
      {rows.filter(({ content }) => content).length > 1 && <Comparison rows={rows} />}
    </section>
  );
}

function Row({ row, rows }: { row: RevisionRow; rows: readonly RevisionRow[] }) {
  const { t } = useLanguage();
  const { readRevision } = useNavigation();
  const { revision, state, content, supersededBy } = row;
  const older = state !== 'open' && row !== rows[0];
  return (
    <li className="revision" aria-label={t(texts.revision, { revision })}>
      <header>
        <h3>{t(texts.revision, { revision })}</h3>
        <span className="secondary">{supersededBy ? t(texts.superseded, { by: supersededBy }) : t(texts[state])}</span>
        {older && content && (
          <Button look="link" description={t(texts.readRevision, { revision })} onPress={() => readRevision(revision)}>
            {t(texts.read)}
          </Button>
        )}
      </header>
      <About row={row} />
      <Corrections row={row} />
      <Changes row={row} rows={rows} />
      {older && content && <EraseRevision revision={revision} />}
    </li>
  );
}

/** Who signed it, why it was opened, and whether it is still what was signed. */
function About({ row: { about, state, hash, fault, content, erasedOn } }: { row: RevisionRow }) {
  const { t, language } = useLanguage();
  const { authorSigned, authorName, reopenedOn, reopenedReasonDa, trigger } = about;
  const why = [trigger && t(valueWords.reopenTriggers[trigger]), reopenedReasonDa].filter(Boolean).join(' – ');
  const signed = authorSigned && longDate(authorSigned, language);
  return (
    <>
      {signed && <p>{authorName ? t(texts.lockedBy, { date: signed, name: authorName }) : t(texts.lockedOn, { date: signed })}</p>}
      {reopenedOn && <p>{t(texts.reopened, { date: longDate(reopenedOn, language), why })}</p>}
      {hash && !fault && <p className="secondary revision-hash">{t(texts.checksum, { hash: hash.slice(0, 12) })}</p>}
      {fault && (
        <p className="revision-fault">
          <TriangleAlert size={16} aria-hidden />
          {t(fault === 'content' ? texts.faultContent : texts.faultUnreadable)}
        </p>
      )}
      {erasedOn && <p className="secondary">{t(content ? texts.erasedInPart : texts.erased, { date: longDate(erasedOn, language) })}</p>}
      {state !== 'open' && !content && !fault && !erasedOn && <p className="secondary">{t(texts.notKept)}</p>}
    </>
  );
}

function Corrections({ row: { corrections } }: { row: RevisionRow }) {
  const { t, language } = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <ul className="revision-corrections">
      {corrections.map(({ id, fieldDa, oldDa, newDa, reasonDa, by, on }) => (
        <li key={id}>
          <span className="secondary">{t(texts.corrected, { date: longDate(on, language), by })}</span>
          <span>{t(texts.correctedWas, { field: fieldDa, old: oldDa || '–', new: newDa || '–' })}</span>
          <span className="secondary">{reasonDa}</span>
        </li>
      ))}
    </ul>
  );
}

/** The changes of a revision stand open while they are few. */
const fewest = 8;

function Changes({ row: { revision, state, content }, rows }: { row: RevisionRow; rows: readonly RevisionRow[] }) {
  const { t } = useLanguage();
  const day = useCaseDay();
  const facts = useMemo(() => changesOf(rows, revision, day), [rows, revision, day]);
  const before = rows.find((each) => each.revision < revision && each.content)?.revision;
  if (!facts || !content || before === undefined) return null;
  if (facts.length === 0) return <p className="secondary">{t(texts.noChanges, { before })}</p>;
  return (
    <Disclosure title={t(texts.changes, { before, count: facts.length })} startsOpen={facts.length <= fewest}>
      <FactsByPart facts={facts} correctable={state === 'open'} />
    </Disclosure>
  );
}
