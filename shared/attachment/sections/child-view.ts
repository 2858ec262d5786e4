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
    const map = childMap(edition, true);
    return { ...section(edition, [paragraph(say(childText.none), 'muted'), ...map]), opens: map.length > 0 ? 'wide' : 'flow' };
  }
  return section(edition, [
    ...paragraphs(view.status ? say(childText.statuses[view.status]) : say(childText.none)),
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
    ...childMap(edition, isHardlyWritten(view)),
  ]);
}

/** Wide where there is a map, so that it stands on one page with what it follows from, and with its legend. */
const section = ({ say, case: value }: Edition, blocks: readonly Block[]): Section => ({
  id: 'child-view',
  heading: say(sectionHeading.childView),
  opens: childMapOf(value) ? 'wide' : 'page',
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

/** The child's map: who is on it, and the drawing with its legend. */
function childMap(edition: Edition, underText: boolean): Block[] {
  const map = childMapOf(edition.case);
  if (!map) return [];
  return [
    heading(edition.say(childText.mapCaption)),
    ...onMap(edition, map),
    { ...mapFigure(edition, map), legend: mapsLegend(edition), underText },
  ];
}
