import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { type EnginePage, VIEWPORT } from './engine-page.ts';

const errorsOf = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', error =>
    errors.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

const enginePage = (browser: Browser, page: Page): EnginePage => {
  const errors = errorsOf(page);
  return {
    engine: 'Firefox',
    goto: async address => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // The same promise as its types make, told in other words.
    ask: (question, ...asked) =>
      page.evaluate(question as never, ...(asked as unknown as never[])) as never,
    run: async script => void (await page.evaluate(script)),
    press: key => page.keyboard.press(key as KeyInput),
    clickAt: (x, y) => page.mouse.click(x, y),
    screenshot: () => page.screenshot(),
    errors: async () => errors,
    close: () => browser.close(),
  };
};

/** Firefox without a window, through WebDriver BiDi, with a profile of its own that goes with it. */
export const openFirefox = async (executablePath: string): Promise<EnginePage> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
  });
  return enginePage(browser, await browser.newPage());
};

interface WindowOptions {
  /** Where the screen and the accessibility bus are. */
  readonly env: Record<string, string>;
  readonly address: string;
  /** Run in the page before anything of it, at every load but the first. */
  readonly before: () => void;
}

const WINDOW_SETTINGS = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // No words of the browser's own about how it is run.
  'termsofuse.bypassNotification': true,
  'media.webspeech.synth.dont_notify_on_error': true,
  'webgl.disabled': true,
};

/**
 * Firefox in a window, as a screen reader needs it. It opens at the address rather than at a blank page, which would
 * leave the focus in the address bar.
 */
export const openFirefoxWindow = async (
  executablePath: string,
  { env, address, before }: WindowOptions,
): Promise<EnginePage> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    env,
    args: ['--width=1280', '--height=880', address],
    extraPrefsFirefox: WINDOW_SETTINGS,
  });
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('Firefox has opened no page.');
  await page.evaluateOnNewDocument(before);
  return enginePage(browser, page);
};
