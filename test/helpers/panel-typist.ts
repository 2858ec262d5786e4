import type { Page } from 'playwright-core';
import { some } from '../../shared/assessment/answer';
import { answerWords } from '../../shared/assessment/answer-words';
import type { Field, RecordsField } from '../../shared/assessment/field';
import {
  anchorOf,
  type CaseView,
  casePlace,
  contextAt,
  itemsOf,
  type Place,
  recordPlace,
  shownFields,
  valueIn,
  viewOf,
} from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { shortDate } from '../../shared/case/dates';
import { nameIn, personOf } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { look, type Seen } from './eyes';
import type { Hand } from './hand';

/** What is to stand in one field of the panel. */
interface Answer {
  readonly field: Exclude<Field, RecordsField>;
  readonly place: Place;
  readonly value: unknown;
}

/** Records that no rule waits for: they are added by hand, so many of each list. */
const addedByHand = /\/(talks|attempts|absent|agreements|sparring|difficulties)$/;

/** Types the assessment of a case that lies before one into the panel of a case that has none, by keys alone. */
export class PanelTypist {
  private readonly view: CaseView;
  private readonly answers = new Map<string, Answer>();
  private readonly toAdd = new Map<string, number>();
  /** Records in which something is to be written, by their anchors. */
  private readonly records = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    wanted: Case,
  ) {
    this.view = viewOf(wanted, wanted.asOf ?? '');
    for (const { fields } of sections) this.gather(fields, casePlace(wanted));
  }

  private gather(fields: readonly Field[], place: Place): void {
    for (const field of shownFields(this.view, place, fields)) {
      const anchor = anchorOf(place, field);
      if (field.type !== 'records') {
        this.answers.set(anchor, { field, place, value: valueIn(place, field) });
        continue;
      }
      const items = itemsOf(this.view, place, field).filter(({ at }) => at !== undefined);
      if (addedByHand.test(anchor)) this.toAdd.set(anchor, items.length);
      for (const item of items) {
        const inside = recordPlace(place, field, item);
        this.records.add(inside.anchor);
        this.gather(field.fields, inside);
      }
    }
  }

  /** Walks through the open section with the Tab key and answers what is met, until the way on to the next; gives its words. */
  async section(): Promise<string> {
    for (let stops = 0; stops < 1500; stops += 1) {
      await this.hand.press('Tab');
      let seen = await look(this.page);
      if (/^(Videre til|Underskriv og lås)/.test(seen.label)) return seen.label;
      // A press may lead on to a field that is then met without the Tab key.
      while (await this.meet(seen)) seen = await look(this.page);
    }
    throw new Error('The section has no end.');
  }

  /** Does what is to be done where the focus stands; true when that led to another place. */
  private async meet(seen: Seen): Promise<boolean> {
    const answer = this.answers.get(seen.anchor);
    if (seen.kind === 'button') return this.press(seen, answer);
    if (answer && some(answer.value)) await this.answer(seen, answer);
    return false;
  }

  private async press(seen: Seen, answer: Answer | undefined): Promise<boolean> {
    if (seen.label.startsWith('Tilføj ')) return this.add(seen);
    if (seen.known && answer) {
      if (this.wordsOf(answer) === seen.known || !some(answer.value)) return false;
      await this.hand.press('Enter');
      return true;
    }
    if (seen.label === 'Ingen aftaler indgået') {
      const none = this.answers.get(seen.anchor.replace(/agreements$/, 'noAgreements'));
      if (none?.value !== true) return false;
      await this.hand.press('Enter');
    } else if (seen.label.startsWith('Brug «')) await this.take(seen);
    else if (seen.label.startsWith('Opret ') && some(answer?.value)) {
      this.answers.delete(seen.anchor);
      await this.hand.press('Enter', 'Control+b');
      await this.page.waitForFunction(
        (anchor) => document.activeElement?.closest('[data-anchor]')?.getAttribute('data-anchor') === anchor,
        seen.anchor,
      );
    } else if (seen.expanded === false && this.records.has(seen.anchor) && !seen.anchor.startsWith('assessment/circles/')) {
      this.records.delete(seen.anchor);
      await this.hand.press('Enter');
    }
    return false;
  }

  /** Adds a record while one is still to be added; the first field of it has the focus then. */
  private async add(seen: Seen): Promise<boolean> {
    const left = this.toAdd.get(seen.anchor) ?? 0;
    if (left === 0) return false;
    this.toAdd.set(seen.anchor, left - 1);
    await this.hand.press('Enter');
    if (seen.anchor.endsWith('/absent')) {
      const [attempt] = seen.anchor.split('/absent');
      const person = [...this.answers.keys()]
        .find((key) => key.startsWith(`${attempt}/absent/`))
        ?.split('/')
        .at(-2);
      await this.hand.type(personOf(this.view.case, person)?.firstName ?? '');
      await this.hand.press('Enter');
    }
    await this.page.waitForFunction((anchor) => document.activeElement?.closest(`[data-anchor^="${anchor}/"]`) !== null, seen.anchor);
    return true;
  }

  /** Takes what is offered where that is what is wanted. */
  private async take({ label }: Seen): Promise<void> {
    const names = (words: string) => words.split(', ').toSorted().join();
    const [, value = '', field = ''] = /^Brug «(.*)» som (.*)$/.exec(label) ?? [];
    const isWanted = [...this.answers.values()].some(
      (answer) => this.isOffered(answer) && field === this.labelOf(answer) && names(value) === names(this.wordsOf(answer)),
    );
    if (isWanted || field.endsWith('Genogrammets rækkevidde')) await this.hand.press('Enter');
  }

  /** Whether the drawing offers all of an answer to several persons: taken whole rather than typed. */
  private isOffered({ field, place, value }: Answer): boolean {
    const offered = field.type === 'persons' && !field.suggestedBy && field.suggestion?.(contextAt(this.view, place));
    return Array.isArray(offered) && Array.isArray(value) && offered.toSorted().join() === value.toSorted().join();
  }

  private labelOf({ field, place }: Answer): string {
    return (field.labelOf?.(contextAt(this.view, place)) ?? field.label).da;
  }

  private wordsOf({ field, place, value }: Answer): string {
    return some(value) ? answerWords(value, field, place, this.view, 'da') : '';
  }

  private async answer(seen: Seen, answer: Answer): Promise<void> {
    const words = this.wordsOf(answer);
    switch (seen.kind) {
      case 'select':
        return this.choose(words);
      case 'radio': {
        if (seen.on) return;
        const at = seen.choices.indexOf(words);
        await this.hand.press(...(at === 0 ? ['Space'] : Array<string>(at).fill('ArrowRight')));
        return;
      }
      case 'check': {
        const wanted = seen.choices.filter((choice) => words.split(', ').includes(choice));
        for (const choice of seen.choices.slice(0, seen.choices.indexOf(wanted.at(-1) ?? '') + 1)) {
          if (choice !== seen.choices[0]) await this.hand.press('ArrowDown');
          if (wanted.includes(choice)) await this.hand.press('Space');
        }
        this.answers.delete(seen.anchor);
        return;
      }
      case 'combo': {
        if (this.isOffered(answer)) return;
        for (const id of [answer.value].flat().map(String)) {
          if ([...seen.chips, seen.words].includes(nameIn(this.view.case, id))) continue;
          await this.hand.type(personOf(this.view.case, id)?.firstName ?? '');
          await this.hand.press('Enter');
        }
        return;
      }
      default: {
        const isDate = answer.field.type === 'date' || answer.field.type === 'partialDate';
        const typed = isDate ? shortDate(String(answer.value)) : words;
        if (seen.words === typed) return;
        if (seen.words) await this.hand.press('Control+a');
        await this.hand.type(typed);
      }
    }
  }

  /** Types as many letters of a choice as it takes to be understood. */
  private async choose(words: string): Promise<void> {
    for (const letter of words) {
      if ((await look(this.page)).words.startsWith(words)) return;
      await this.hand.type(letter);
    }
    const { words: chosen } = await look(this.page);
    if (!chosen.startsWith(words)) throw new Error(`Typed “${words}” and got “${chosen}”`);
  }
}
