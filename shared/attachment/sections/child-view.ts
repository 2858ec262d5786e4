import type { Case } from '../../case/schema';
import { sectionHeading } from '../../language/attachment';
import { childText } from '../../language/attachment-child';
import { lawPlaces } from '../../language/law';
import { type Block, facts, heading, isWritten, paragraph, paragraphs, quote, type Section } from '../blocks';
import type { Edition } from '../edition';
import { childMapOf, mapFigure, mapsLegend, onMap } from './maps';

type ChildView = NonNullable<NonNullable<Case['assessment']>['childView']>;
type Talk = NonNullable<ChildView['talks']>[number];

/** What the child was asked and answered, in its own words, and the child's own map. */
export function childViewSection(edition: Edition): Section | undefined {
  const { say, case: value, omitted } = edition;
  const view = value.assessment?.childView;
  if (!view) {
    if (omitted.includes('childTalks')) return undefined;
    const map = childMap(edition, say(childText.none));
    return map.length > 0 ? section(edition, map) : { ...section(edition, [edition.none('childView', childText.none)]), opens: 'flow' };
  }
  const status = view.status ? say(childText.statuses[view.status]) : say(childText.none);
  const map = isHardlyWritten(view) ? childMap(edition, status) : [];
  if (map.length > 0) return section(edition, map);
  return section(edition, [
    ...paragraphs(status),
    ...facts([
      [say(childText.ground), view.ground && say(childText.grounds[view.ground], { place: lawPlaces.viewOtherwise })],
      [say(childText.reason), view.reasonDa],
      [say(childText.otherwise), view.otherwiseObtainedDa],
    ]),
    ...(view.talks ?? []).flatMap((talk) => talkBlocks(edition, talk)),
    ...facts([
      [say(childText.wants), edition.names(view.childWantsInvolved)],
      [say(childText.wantsNot), edition.names(view.childDoesNotWant)],
      [say(childText.noMap), view.noMapReasonDa],
    ]),
    ...childMap(edition),
  ]);
}

const section = ({ say }: Edition, blocks: readonly Block[]): Section => ({
  id: 'child-view',
  heading: say(sectionHeading.childView),
  opens: 'page',
  blocks,
});

function talkBlocks({ say, date }: Edition, talk: Talk): Block[] {
  const present = (talk.presentRoles ?? []).join(', ');
  return [
    heading(talk.date ? say(childText.talk, { date: date(talk.date) }) : say(childText.talkUndated)),
    ...facts([
      [say(childText.time), talk.time],
      [say(childText.place), talk.place],
      [say(childText.present), present],
      [say(childText.others), talk.othersPresentReasonDa],
      [say(childText.supporter), talk.supporter],
      [say(childText.interpreter), talk.interpreter],
    ]),
    ...said(say(childText.asked), talk.askedDa, (text) => [paragraph(text)]),
    ...said(say(childText.answered), talk.answeredDa, (text) => quote(text)),
    ...facts([
      [say(childText.observation), talk.observationDa],
      [say(childText.judgement), talk.professionalAssessmentDa],
    ]),
  ];
}

/** Nothing but the answer whether the child was heard. */
const isHardlyWritten = ({
  talks,
  reasonDa,
  otherwiseObtainedDa,
  noMapReasonDa,
  childWantsInvolved,
  childDoesNotWant,
}: ChildView): boolean =>
  [talks, reasonDa, otherwiseObtainedDa, noMapReasonDa, childWantsInvolved, childDoesNotWant].every((part) => !part?.length);

const said = (title: string, text: string | null | undefined, blocks: (text: string) => Block[]): Block[] =>
  isWritten(text) ? [heading(title), ...blocks(text)] : [];

/** The child's map with its legend, and who is on it in words; below the one line that there is to say when there is no more. */
function childMap(edition: Edition, lead?: string): Block[] {
  const map = childMapOf(edition.case);
  if (!map) return [];
  const words = onMap(edition, map, childText.mapCaption);
  if (map.entries.length === 0) return lead ? [] : words;
  const figure = { ...mapFigure(edition, map, edition.say(childText.mapCaption)), legend: mapsLegend(edition), lead };
  return lead ? [figure, ...words] : [...words, figure];
}
