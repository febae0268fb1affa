import { type KeyInput, launch } from 'puppeteer-core';
import { type EnginePage, VIEWPORT } from './engine-page.ts';

/** Firefox without a window, through WebDriver BiDi, with a profile of its own that goes with it. */
export const openFirefox = async (executablePath: string): Promise<EnginePage> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: VIEWPORT,
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error =>
    errors.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
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
