import type { Page } from 'playwright-core';
import { nameIn } from '../../shared/case/find';
import type { Case, NetworkMap, Person } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { relationTypeWords } from '../../shared/language/family-values';
import { mapTitles } from '../../shared/language/network';
import { sayers } from '../../shared/language/sayers';
import { look, type Seen } from './eyes';
import type { Hand } from './hand';

const sectors = ['FAMILY', 'KIN', 'FRIENDS', 'SCHOOL_WORK', 'LEISURE', 'PROFESSIONAL'];

/** Draws a case that lies before one, by keys alone: what no line of the family says, and the network maps. */
export class DrawingTypist {
  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
    private readonly wanted: Case,
  ) {}

  /** Does what the palette finds by these words. */
  async call(words: string, found = words): Promise<void> {
    await this.hand.press('Control+k');
    await this.hand.type(words);
    await this.page.getByRole('option', { name: found, selected: true }).first().waitFor();
    await this.hand.press('Enter');
    await this.page.getByRole('option').first().waitFor({ state: 'detached' });
    await this.drawnAnew();
  }

  /** A closed list gives the focus back a frame later: who presses a key before that presses it elsewhere. */
  private async drawnAnew(): Promise<void> {
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
    await this.page.evaluate(
      () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))),
    );
  }

  /** Goes on by the Tab key to what is called this. */
  async reach(label: string): Promise<Seen> {
    for (let stops = 0; stops < 80; stops += 1) {
      const seen = await look(this.page);
      if (seen.label.startsWith(label)) return seen;
      await this.hand.press('Tab');
    }
    throw new Error(`No way to “${label}” from “${(await look(this.page)).label.slice(0, 80)}”`);
  }

  /** Writes in the field that has this label. */
  async write(label: string, words: string): Promise<void> {
    const seen = await this.reach(label);
    if (seen.words === words) return;
    if (seen.words && seen.kind !== 'select') await this.hand.press('Control+a');
    await this.hand.type(words);
    if (seen.kind === 'combo') await this.hand.press('Enter');
  }

  async toDrawing(): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      if (await this.page.evaluate(() => document.activeElement?.getAttribute('role') === 'application')) return;
      await this.hand.press('F6');
      await this.drawnAnew();
    }
    throw new Error('No way to the drawing');
  }

  async choose(id: string): Promise<void> {
    await this.call(nameIn(this.wanted, id));
    await this.page
      .getByRole('complementary')
      .getByRole('heading', { name: nameIn(this.wanted, id) })
      .waitFor();
  }

  /** What stands on the card of a person, beyond the line of the family. */
  async facts({ id, occupation, country, custody, cprFictional }: Person): Promise<void> {
    if (!(occupation || country || custody || cprFictional)) return;
    await this.choose(id);
    await this.toDrawing();
    await this.hand.press('F6');
    const more = await this.reach('Flere oplysninger');
    if (!more.expanded) await this.hand.press('Enter');
    if (cprFictional) await this.write('CPR-nummer', cprFictional);
    if (custody) {
      await this.reach('Har forældremyndighed');
      await this.hand.press('Space');
    }
    if (occupation) await this.write('Beskæftigelse', occupation);
    if (country) await this.write('Land', country);
    await this.hand.press('Tab', 'F6');
  }

  /** Begins to tie a person to somebody or something else. */
  private async connect(id: string, as: string): Promise<void> {
    await this.choose(id);
    await this.toDrawing();
    await this.hand.press('k');
    await this.page.getByRole('form').waitFor();
    const { words } = await this.reach('Forbind ');
    if (!words.startsWith(as)) await this.hand.type(as);
  }

  async stepParents(): Promise<void> {
    for (const { child, parents } of (this.wanted.parentage ?? []).filter(({ type }) => type === 'step')) {
      await this.connect(child, 'en forælder');
      await this.write('Hvem', nameIn(this.wanted, parents[0] ?? ''));
      await this.write('Slags', 'Stedforælder');
      await this.finish();
    }
  }

  async relations(): Promise<void> {
    for (const { from, to, type, perspective, since, noteDa } of this.wanted.emotional ?? []) {
      await this.connect(from, 'en relation');
      await this.write('Hvem', nameIn(this.wanted, to));
      await this.write('Slags', relationTypeWords[type].da);
      // On to the button: in a list that is open, Enter only closes it.
      await this.hand.press('Tab');
      await this.finish();
      await this.toDrawing();
      await this.hand.press('F6');
      if (perspective) await this.write(inspected.perspective.da, sayers[perspective as keyof typeof sayers].da);
      if (since) await this.write(inspected.since.da, since);
      if (noteDa) await this.write(inspected.note.da, noteDa);
      await this.hand.press('Tab');
    }
  }

  /** Each household is made with its first member; the others move in. */
  async households(): Promise<void> {
    for (const { labelDa, members } of this.wanted.households ?? []) {
      for (const { person, share } of members) {
        await this.connect(person, 'en husstand');
        await this.write('Husstand', labelDa ?? '');
        if (share !== 'full') await this.write('Bor der', share ?? '');
        await this.finish();
      }
    }
  }

  private async finish(): Promise<void> {
    await this.hand.press('Enter');
    await this.page.getByRole('form').waitFor({ state: 'detached' });
    await this.drawnAnew();
  }

  async map({ perspective, drawnOn, drawnWith, entries }: NetworkMap, first: boolean): Promise<void> {
    const title = mapTitles[perspective].da;
    if (first) {
      await this.reach(title);
      await this.hand.press('Enter');
      await this.page.getByRole('application').waitFor();
      await this.call('Om kortet');
    } else await this.call(`Nyt netværkskort: ${title}`);
    if (drawnOn) await this.write('Tegnet den', drawnOn);
    if (drawnWith) await this.write('Tegnet sammen med', drawnWith);
    await this.reach('Luk');
    await this.hand.press('Enter');
    for (const entry of entries) await this.place(entry);
  }

  private async place({ person: id, sector, ring, noteDa: _ }: NetworkMap['entries'][number]): Promise<void> {
    await this.toDrawing();
    await this.hand.press('q');
    const person = this.wanted.persons.find((each) => each.id === id);
    const known = await this.isKnown(id);
    const birth = person?.birth?.replace('~', 'ca. ');
    const role = person?.professional ?? person?.nonKin;
    await this.hand.type(
      known ? nameIn(this.wanted, id) : [nameIn(this.wanted, id), person?.gender === 'f' ? 'k' : 'm', birth].filter(Boolean).join(' '),
    );
    if (!known) await this.hand.type(`, ${role}`);
    await this.hand.press(...(!known && person?.professional ? ['ArrowDown', 'ArrowDown', 'Enter'] : ['Enter']));
    await this.page
      .getByRole('complementary')
      .getByRole('heading', { name: nameIn(this.wanted, id) })
      .waitFor();
    const at = sectors.indexOf(await this.sectorNow());
    const turns = (sectors.indexOf(sector) - at + sectors.length) % sectors.length;
    const key = turns > 3 ? 'Control+ArrowLeft' : 'Control+ArrowRight';
    await this.toDrawing();
    await this.hand.press(...Array<string>(turns > 3 ? sectors.length - turns : turns).fill(key));
    await this.hand.press(...Array<string>(5 - (ring ?? 5)).fill('Control+ArrowUp'));
  }

  private readonly drawn = new Set<string>();
  private async isKnown(id: string): Promise<boolean> {
    const person = this.wanted.persons.find((each) => each.id === id);
    const known = this.drawn.has(id) || !(person?.nonKin || person?.professional);
    this.drawn.add(id);
    return known;
  }

  /** Where the card says that the person stands. */
  private sectorNow(): Promise<string> {
    return this.page.getByRole('complementary').evaluate((side) => {
      const words = ['Familie og husstand', 'Slægt', 'Venner og naboer', 'Skole', 'Fritid', 'Professionelle'];
      const shown = [...side.querySelectorAll('.select-value')].map((each) => each.textContent ?? '');
      const at = words.findIndex((word) => shown.some((text) => text.startsWith(word)));
      return ['FAMILY', 'KIN', 'FRIENDS', 'SCHOOL_WORK', 'LEISURE', 'PROFESSIONAL'][at] ?? '';
    });
  }
}
