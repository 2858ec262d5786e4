import type { Conclusion } from '../../case/assessment-schema';
import { sectionHeading } from '../../language/attachment';
import { summaryText } from '../../language/attachment-case';
import { conclusionText } from '../../language/attachment-closing';
import { refusalText } from '../../language/attachment-involvement';
import { valueWords } from '../../language/values';
import { type Block, cell, facts, heading, isWritten, paragraph, paragraphs, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';
import { contraindicationLabel, refusalLabel } from './labels';

/** In what degree family and network can help, difficulty by difficulty, and what that means for the need of support. */
export function conclusionSection(edition: Edition): Section {
  const { say, case: value } = edition;
  const conclusion = value.assessment?.conclusion;
  return {
    id: 'conclusion',
    heading: say(sectionHeading.conclusion),
    opens: 'flow',
    blocks: conclusion ? conclusionBlocks(edition, conclusion) : [edition.none('conclusion', conclusionText.none)],
  };
}

function conclusionBlocks(edition: Edition, conclusion: Conclusion): Block[] {
  const { say } = edition;
  const scale = typeof conclusion.scale === 'number' ? String(conclusion.scale) : '';
  return [
    paragraph(say(conclusion.extent ? summaryText.extent[conclusion.extent] : summaryText.noExtent), 'lead'),
    ...facts([[say(conclusionText.extentReason), conclusion.extentReasonDa]]),
    ...difficulties(edition, conclusion),
    ...(isWritten(conclusion.bearingOnNeedDa) ? [heading(say(conclusionText.bearing)), ...paragraphs(conclusion.bearingOnNeedDa)] : []),
    ...facts([
      [say(conclusionText.childStance), conclusion.childStanceDa],
      [say(conclusionText.parentsStance), conclusion.parentsStanceDa],
      [say(conclusionText.explained), conclusion.explainedToDa],
      [say(conclusionText.references), references(edition, conclusion).join(', ')],
      [say(conclusionText.scale), [scale, conclusion.scaleReasonDa].filter(isWritten).join(' – ')],
    ]),
  ];
}

function difficulties({ say, names }: Edition, { difficulties: listed }: Conclusion): Block[] {
  if (!listed?.length) return [];
  return [
    heading(say(conclusionText.difficulties)),
    ...table(
      say(conclusionText.difficulties),
      [
        { head: say(conclusionText.difficulty), width: 46 },
        { head: say(conclusionText.canSolve), width: 20 },
        { head: say(conclusionText.by), width: 34 },
      ],
      listed.map(({ area, textDa, networkCanSolve, by, agreement }) => [
        cell(strong(textDa ?? ''), area && { text: say(valueWords.difficultyAreas[area]), tone: 'muted' }),
        cell(networkCanSolve && say(valueWords.willingnesses[networkCanSolve])),
        cell(names(by), agreement),
      ]),
    ),
  ];
}

function references(edition: Edition, { references: given }: Conclusion): string[] {
  const { say, case: value } = edition;
  const ids = typeof given === 'string' ? given.split(/[,;\s]+/) : (given ?? []);
  return ids.filter(isWritten).flatMap((id) => {
    if (id === 'N') return [say(refusalText.noNetwork)];
    if (value.assessment?.refusals?.some((one) => one.id === id)) return [say(refusalText.refusal, { id: refusalLabel(edition, id) })];
    const known = value.assessment?.contraindications?.some((one) => one.id === id);
    return known ? [say(refusalText.contraindication, { id: contraindicationLabel(edition, id) })] : [];
  });
}
