import { attachmentText } from '../../language/attachment';
import { refusalText } from '../../language/attachment-involvement';
import { valueWords } from '../../language/values';
import { type Block, facts, heading, isWritten, paragraphs } from '../blocks';
import type { Edition } from '../edition';

const tools: Readonly<Record<string, { da: string; en: string }>> = refusalText.toolWords;
const offers: Readonly<Record<string, { da: string; en: string }>> = valueWords.offersInstead;

/** The statement that there is no network: what was examined, how, with whom, and what was offered instead. */
export function noNetworkBlocks({ say, date, case: { assessment } }: Edition): Block[] {
  const statement = assessment?.noNetwork;
  if (!statement) return [];
  const word = (words: Readonly<Record<string, { da: string; en: string }>>) => (value: string) => {
    const known = words[value];
    return known ? say(known) : value;
  };
  const offered = typeof statement.offeredInstead === 'string' ? [statement.offeredInstead] : (statement.offeredInstead ?? []);
  const abroad =
    typeof statement.abroadExamined === 'boolean'
      ? say(statement.abroadExamined ? attachmentText.yes : attachmentText.no)
      : statement.abroadExamined;
  return [
    heading(say(refusalText.noNetwork)),
    ...paragraphs(statement.statementDa),
    ...facts([
      [say(refusalText.scope), statement.scope && say(refusalText.scopes[statement.scope])],
      [say(refusalText.why), statement.whyDa],
      [say(refusalText.tools), (statement.tools ?? []).map(word(tools)).join(', ')],
      [say(refusalText.sources), (statement.sources ?? []).map((source) => say(valueWords.sourceKinds[source])).join(', ')],
      [say(refusalText.examinedWith), statement.examinedWithDa],
      [say(refusalText.examinedOn), date(statement.examinedOn)],
      [say(refusalText.abroad), abroad],
      [say(refusalText.offered), offered.filter(isWritten).map(word(offers)).join(', ')],
      [say(refusalText.next), date(statement.nextReview)],
    ]),
  ];
}
