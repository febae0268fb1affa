import AxeBuilder from 'axe-core';
import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/app/preferences/preferences.ts';

export interface GameOptions {
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  readonly dark?: boolean;
  /** Lines appear at once. */
  readonly instant?: boolean;
  /** With the worker that keeps the game on the device: seven megabytes for each visitor. */
  readonly keepsOffline?: boolean;
  /** With the stage. Off unless told: software rendering is most of a test's time, and the page is the same. */
  readonly stage?: boolean;
  /** Other settings than a test's usual ones: lines at once, and silence. */
  readonly preferences?: Partial<Preferences>;
  /** Runs in the page before anything of ours: a browser that is not as it should be. */
  readonly sabotage?: () => void;
}

const contextOptions = ({
  width = 1280,
  height = 720,
  reducedMotion = false,
  dark = false,
  keepsOffline = false,
}: GameOptions) => ({
  serviceWorkers: keepsOffline ? ('allow' as const) : ('block' as const),
  viewport: { width, height },
  reducedMotion: reducedMotion ? ('reduce' as const) : ('no-preference' as const),
  colorScheme: dark ? ('dark' as const) : ('light' as const),
});

const INSTANT: Preferences = { ...DEFAULT_PREFERENCES, textSpeed: 'instant', sound: false };

/** The game as a person meets it: verbs of the domain over roles and names, never over classes. */
export class Game {
  readonly page: Page;
  readonly errors: string[] = [];
  private audited = false;
  private readonly address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
    page.on('pageerror', error => this.errors.push(error.message));
    page.on('console', message => {
      // axe copies the style sheets of shadow roots into elements of the page; the policy refuses those, and says so.
      if (this.audited && message.text().startsWith('Applying inline style')) return;
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(browser: Browser, address: string, options: GameOptions = {}): Promise<Game> {
    const context = await browser.newContext(contextOptions(options));
    if (options.instant !== false) {
      await context.addInitScript(
        settings => {
          localStorage.setItem(
            'composure.settings',
            localStorage.getItem('composure.settings') ?? settings,
          );
        },
        JSON.stringify({ ...INSTANT, ...options.preferences }),
      );
    }
    if (options.stage !== true) await context.addInitScript(withoutWebGl);
    if (options.sabotage !== undefined) await context.addInitScript(options.sabotage);
    return Game.in(context, address);
  }

  static async in(context: BrowserContext, address: string): Promise<Game> {
    const page = await context.newPage();
    await hurryMotion(page);
    const game = new Game(page, address);
    await page.goto(address);
    return game;
  }

  async goto(hash: string): Promise<void> {
    await this.page.goto(`${this.address}${hash}`);
  }

  scenario(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true });
  }

  /** From the home screen to the first replies. */
  async start(title: string): Promise<void> {
    await this.scenario(title).click();
    await this.page.getByRole('button', { name: 'Start the conversation' }).click();
    await this.waitForReplies();
  }

  replies(): Locator {
    return this.page.getByRole('group', { name: 'Your reply' }).getByRole('button');
  }

  log(): Locator {
    return this.page.getByRole('log', { name: 'Conversation' });
  }

  async waitForReplies(): Promise<void> {
    await this.replies().first().waitFor({ state: 'visible' });
  }

  async mood(): Promise<number> {
    return Number(
      await this.page.getByRole('meter', { name: 'Mood' }).getAttribute('aria-valuenow'),
    );
  }

  /** Presses the reply whose words contain this, and waits for the answer. */
  async reply(words: string | RegExp): Promise<void> {
    await this.press(this.replies().filter({ hasText: words }).first());
  }

  async press(button: Locator): Promise<void> {
    const before = await this.log().innerText();
    await button.click();
    await this.page.waitForFunction(
      said => (document.querySelector('[role=log]')?.textContent ?? '').length > said,
      before.length,
    );
    await this.page.waitForFunction(
      () =>
        document.querySelector(
          '[role=group][aria-label="Your reply"] button:not([aria-disabled=true])',
        ) !== null || document.body.textContent.includes('See how it went'),
    );
  }

  async hasEnded(): Promise<boolean> {
    return (await this.page.getByRole('link', { name: 'See how it went' }).count()) > 0;
  }

  /** Plays to the end; `pick` chooses among the texts on offer. */
  async playOut(pick: (texts: readonly string[], turn: number) => number): Promise<number> {
    let turn = 0;
    while (!(await this.hasEnded())) {
      await this.waitForReplies();
      const texts = await this.replies().allInnerTexts();
      await this.press(this.replies().nth(pick(texts, turn)));
      turn += 1;
      if (turn > 40) throw new Error('The conversation does not end.');
    }
    return turn;
  }

  async toDebrief(): Promise<void> {
    await this.page.getByRole('link', { name: 'See how it went' }).click();
    await this.skipReview();
  }

  /** Past the learner's own review, to the numbers. */
  async skipReview(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skip this time' }).click();
    await this.page.getByRole('meter', { name: 'Empathy' }).waitFor();
  }

  async score(axis: 'Resolution accuracy' | 'Empathy'): Promise<number> {
    return Number(await this.page.getByRole('meter', { name: axis }).getAttribute('aria-valuenow'));
  }

  /** What axe-core finds wrong with the screen as it stands. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(AxeBuilder.source);
    // What is still fading in has no contrast yet.
    await this.page.evaluate(async () => {
      const passing = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
    this.audited = true;
    return this.page.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: {
            run: (
              root: Document,
              options: object,
            ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // What a bar that stays in sight happens to cover is no target that is too small.
      const { scrollY } = window;
      window.scrollTo(0, 0);
      const { violations } = await axe.run(document, { runOnly: tags });
      window.scrollTo(0, scrollY);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  }

  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  /** Texts that stand a letter or two to a line, because what they stand in has no room for them. */
  async squeezed(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')];
      return texts
        .filter(element => {
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
          if (own.every(({ textContent }) => (textContent ?? '').trim().length < 4)) return false;
          if (element.closest('svg, .sr-only, [role=log]') !== null) return false;
          const letter = Number.parseFloat(getComputedStyle(element).fontSize);
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && width < 2.2 * letter && height > 4.2 * letter;
        })
        .map(({ textContent }) => (textContent ?? '').slice(0, 40));
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** How many times faster than for a person the page fades, slides and grows. */
const HURRY = 20;

/** Playwright presses nothing that still moves: movements stay, and take no time. */
const hurryMotion = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: HURRY });
};

const withoutWebGl = (): void => {
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.includes('webgl') ? null : Reflect.apply(get, this, [kind, ...rest]);
  } as typeof get;
};
