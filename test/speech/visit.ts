import { INSTANT, until } from '../support/engines/engine-game.ts';
import type { EnginePage } from '../support/engines/engine-page.ts';
import { openFirefoxWindow } from '../support/engines/firefox.ts';
import type { Act, Scene } from './play-text.ts';
import type { ScreenReader, Utterance } from './screen-reader.ts';

/** More replies than a moment offers. */
const MOST_REPLIES = 8;

/**
 * What depends on how fast a page comes, and says nothing of what is on it; the heading of the drills, too, which has the
 * focus only until the first drill's replies are there.
 */
const PASSING = /^(?:Loading\b.*|.* document web\.|blank|Drills heading level 1\.)$/;

/** One day and one chance for all visits; asked in the page, so it holds all that it needs. */
const standStill = (): void => {
  const now = Date.parse('2026-11-02T10:00:00Z');
  const { parse, UTC } = Date;
  const Real = Date;
  const Still = function (...given: []) {
    return Reflect.construct(Real, given.length === 0 ? [now] : given);
  };
  globalThis.Date = Object.assign(Still, {
    parse,
    UTC,
    now: () => now,
  }) as unknown as DateConstructor;
  Crypto.prototype.getRandomValues = array => {
    if (array !== null) new Uint8Array(array.buffer).fill(7);
    return array;
  };
};

/** Out of which parts the reader has come depends on where it has been, and not on what it reads. */
const LEFT = /^(?:leaving [^,]+\.,? ?)+/i;

/** Gives the focus to what has this name, or part of it. */
const focusOn = (selector: string, name: string): boolean => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    each => each.checkVisibility() && (each.ariaLabel ?? each.textContent).includes(name),
  );
  found?.focus();
  return found !== undefined;
};

const isOnButton = (words: string): boolean =>
  document.activeElement instanceof HTMLButtonElement &&
  document.activeElement.textContent.includes(words);

const keepSettings = (settings: string): void =>
  localStorage.setItem('composure.settings', settings);

interface Expected {
  /** What takes the focus, as the reader says it. */
  readonly focus?: string;
  /** What is said unasked. */
  readonly unasked?: string;
}

/** Somebody who visits the game with a screen reader; what they do and hear is noted. */
export class Visit {
  readonly scenes: Scene[] = [];
  private readonly reader: ScreenReader;
  private readonly page: EnginePage;
  private acts: Act[] = [];

  private constructor(reader: ScreenReader, page: EnginePage) {
    this.reader = reader;
    this.page = page;
  }

  /** The first visit of somebody who wants lines at once. The reader stays the caller's to close. */
  static async begin(reader: ScreenReader, firefox: string, address: string): Promise<Visit> {
    const page = await openFirefoxWindow(firefox, { env: reader.env, address, before: standStill });
    const visit = new Visit(reader, page);
    await until('the focus', () => page.ask(() => document.hasFocus()));
    await reader.listen(['Finished loading']);
    await page.ask(keepSettings, JSON.stringify(INSTANT));
    return visit;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  scene(title: string): void {
    this.acts = [];
    this.scenes.push({ title, acts: this.acts });
  }

  async opensThePage(): Promise<void> {
    await this.page.reload();
    await this.hears('opens the page', { focus: 'Finished loading' });
  }

  /** Goes to what has this name, by the reader's own list of such things. */
  async goesTo(selector: string, name: string): Promise<void> {
    await until(`“${name}”`, () => this.page.ask(focusOn, selector, name));
    await this.hears(`goes to “${name}”`, { focus: name });
  }

  async presses(key: string, expected: Expected): Promise<void> {
    await this.page.press(key);
    await this.hears(key, expected);
  }

  /** Along the replies to the one with these words, and then Enter. */
  async replies(words: string, expected: Expected): Promise<void> {
    for (let tabs = 0; !(await this.page.ask(isOnButton, words)); tabs += 1) {
      if (tabs > MOST_REPLIES) throw new Error(`“${words}” is not on offer.`);
      await this.presses('Tab', { focus: 'push button' });
    }
    await this.presses('Enter', expected);
  }

  /** Reads on from where the focus is to what begins with these words, or to the end. */
  async reads(upTo = ''): Promise<void> {
    const heard = await this.reader.read(upTo);
    this.note(
      'reads on',
      heard.map((one, at) => (at === 0 ? { ...one, said: one.said.replace(LEFT, '') } : one)),
    );
  }

  private async hears(does: string, { focus, unasked }: Expected): Promise<void> {
    // On a starved machine Orca follows the focus, but does not say so where the old place is gone before it has looked.
    if (focus !== undefined && !(await this.reader.hears(focus))) await this.reader.sayWhere();
    const wanted = [focus, unasked].filter(words => words !== undefined);
    this.note(does, await this.reader.listen(wanted));
  }

  private note(does: string, heard: readonly Utterance[]): void {
    this.acts.push({ does, heard: heard.filter(({ said }) => !PASSING.test(said)) });
  }
}
