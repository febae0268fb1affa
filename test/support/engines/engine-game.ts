import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import AxeBuilder from 'axe-core';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/app/preferences/preferences.ts';
import type { EnginePage } from './engine-page.ts';

const PICTURES = join('.cache', 'screenshots', 'engines');
const DEADLINE_MS = 40_000;
const PAUSE_MS = 60;
/** So many looks without anything new, and a page has what it wants. */
const CALM_LOOKS = 12;
/** More places than a Tab key stops at on any page. */
const MOST_TABS = 80;

export const INSTANT: Preferences = { ...DEFAULT_PREFERENCES, textSpeed: 'instant', sound: false };

export type Role = 'link' | 'button' | 'heading' | 'tab' | 'meter' | 'log';

/** What stands on the page under a role and a name, which may be a part of it. */
interface Found {
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly focused: boolean;
}

/** Asked in the page, so it holds all that it needs. */
const findAll = (role: Role, name: string): readonly Found[] => {
  const selectors = {
    link: 'a[href]',
    button: 'button:not([aria-disabled=true])',
    heading: 'h1, h2, h3',
    tab: '[role=tab]',
    meter: '[role=meter]',
    log: '[role=log]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLElement>(selectors[role])]
    .filter(element => element.checkVisibility())
    .map(element => ({
      name: plain(element.getAttribute('aria-label') ?? element.textContent),
      text: plain(element.innerText),
      value: Number(element.getAttribute('aria-valuenow')),
      focused: element === document.activeElement,
    }))
    .filter(found => found.name.includes(name));
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the button or link by this name, scrolled into view; null where another lies over it. */
const placeOf = (name: string): Place | null => {
  const element = [...document.querySelectorAll<HTMLElement>('a[href], button')].find(
    each => each.checkVisibility() && each.textContent.replaceAll(/\s+/g, ' ').includes(name),
  );
  if (element === undefined) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  return hit !== null && element.contains(hit) ? { x, y } : null;
};

const repliesOnOffer = (): readonly string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '[role=group][aria-label="Your reply"] button:not([aria-disabled=true])',
    ),
  ].map(reply => reply.innerText.trim());

/** The game in any engine: verbs of the domain over roles and names. */
export class EngineGame {
  readonly page: EnginePage;
  private readonly address: string;

  private constructor(page: EnginePage, address: string) {
    this.page = page;
    this.address = address;
  }

  /** The first visit of somebody who wants lines at once. */
  static async open(page: EnginePage, address: string): Promise<EngineGame> {
    await page.goto(address);
    await page.ask(
      settings => localStorage.setItem('composure.settings', settings),
      JSON.stringify(INSTANT),
    );
    await page.reload();
    return new EngineGame(page, address);
  }

  goto(hash: string): Promise<void> {
    return this.page.goto(`${this.address}${hash}`);
  }

  all(role: Role, name = ''): Promise<readonly Found[]> {
    return this.page.ask(findAll, role, name);
  }

  /** What is there under this role and name, as soon as it is. */
  async see(role: Role, name = ''): Promise<Found> {
    let found: Found | undefined;
    await until(`${role} "${name}"`, async () => {
      [found] = await this.all(role, name);
      return found !== undefined;
    });
    return found as Found;
  }

  /** With the pointer, as soon as it stands still: a page that has just come may still move. */
  async click(name: string): Promise<void> {
    const places: (Place | null)[] = [null];
    await until(`something to press named "${name}"`, async () => {
      places.unshift(await this.page.ask(placeOf, name));
      const [now, before] = places;
      return now?.x !== undefined && now.x === before?.x && now.y === before.y;
    });
    if (places[0]) await this.page.clickAt(places[0].x, places[0].y);
  }

  /** With the Tab key to what has this role and name, then Enter. */
  async enter(role: Role, name: string): Promise<void> {
    await this.see(role, name);
    const reached = async () => (await this.all(role, name)).some(({ focused }) => focused);
    for (let tabs = 0; !(await reached()); tabs += 1) {
      if (tabs > MOST_TABS) throw new Error(`The Tab key does not reach ${role} "${name}".`);
      await this.page.press('Tab');
    }
    await this.page.press('Enter');
  }

  /** Until no more files come: what a page still fetches when it goes, Firefox calls an error of the worker. */
  async fetched(): Promise<void> {
    let known = -1;
    let calm = 0;
    await until('the last file', async () => {
      const count = await this.page.ask(() => performance.getEntriesByType('resource').length);
      calm = count === known ? calm + 1 : 0;
      known = count;
      return calm > CALM_LOOKS;
    });
  }

  replies(): Promise<readonly string[]> {
    return this.page.ask(repliesOnOffer);
  }

  async waitForReplies(): Promise<void> {
    await until('replies', async () => (await this.replies()).length > 0);
  }

  async said(): Promise<string> {
    return (await this.see('log')).text;
  }

  /** The reply with these words, by the digit beside it. */
  async replyByKey(words: string): Promise<void> {
    await this.answered(async () => this.page.press(`${(await this.numberOf(words)) + 1}`));
  }

  async replyByPointer(words: string): Promise<void> {
    await this.answered(async () => {
      const reply = (await this.replies())[await this.numberOf(words)] ?? words;
      await this.click(reply.split('\n').at(-1) ?? words);
    });
  }

  async hasEnded(): Promise<boolean> {
    return (await this.all('link', 'See how it went')).length > 0;
  }

  /** What axe-core finds wrong with the screen as it stands; the colours were measured in Chromium. */
  async violations(): Promise<readonly string[]> {
    await this.page.run(AxeBuilder.source);
    return this.page.ask(violationsFound);
  }

  /** Keeps what is seen for whoever wants to look, and says how many bytes it takes. */
  async picture(name: string): Promise<number> {
    const png = await this.page.screenshot();
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${this.page.engine.toLowerCase()}-${name}.png`), png);
    return png.length;
  }

  private async numberOf(words: string): Promise<number> {
    await this.waitForReplies();
    const offered = await this.replies();
    const number = offered.findIndex(reply => reply.includes(words));
    if (number < 0) throw new Error(`"${words}" is not on offer, but ${offered.join(' / ')}`);
    return number;
  }

  private async answered(reply: () => Promise<void>): Promise<void> {
    const before = (await this.said()).length;
    await reply();
    await until('an answer', async () => (await this.said()).length > before);
    await until(
      'replies or the end',
      async () => (await this.replies()).length > 0 || this.hasEnded(),
    );
  }
}

const violationsFound = async (): Promise<readonly string[]> => {
  // What is still fading in has no place yet.
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
  interface Axe {
    run(
      root: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const { axe } = globalThis as unknown as { axe: Axe };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(document, { runOnly: tags, rules });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};

export const until = async (what: string, come: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await come())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await pause(PAUSE_MS);
  }
};
