import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebKitPrograms } from '../../../src/tools/scripts/engines.ts';
import { Children } from './children.ts';
import { openDisplay } from './display.ts';
import { type EnginePage, VIEWPORT } from './engine-page.ts';
import { WebDriver } from './webdriver.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** Tests run as root and in containers, where WebKit cannot put its processes into a sandbox. */
const WITHOUT_SANDBOX = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
/** No desktop to talk to: no accessibility bus, no settings of somebody's. */
const ALONE = { NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', DBUS_SESSION_BUS_ADDRESS: '' };

const startDriver = async (children: Children, programs: WebKitPrograms): Promise<WebDriver> => {
  const DISPLAY = await openDisplay(children);
  const port = await freePort();
  children.start(programs.driver, [`--port=${port}`], {
    env: { ...WITHOUT_SANDBOX, ...ALONE, DISPLAY },
  });
  const options = { binary: programs.browser, args: ['--automation'] };
  return WebDriver.open(`http://127.0.0.1:${port}`, { 'webkitgtk:browserOptions': options });
};

/** A window has edges and bars: it is made larger by as much as the page is too small. */
const fitViewport = async (driver: WebDriver): Promise<void> => {
  const inside = () => driver.ask(() => [innerWidth, innerHeight] as const);
  await driver.resize(VIEWPORT);
  const [width, height] = await inside();
  await driver.resize({
    width: 2 * VIEWPORT.width - width,
    height: 2 * VIEWPORT.height - height,
  });
  // The window manager is nobody: the page hears of it a moment later.
  for (let tries = 0; tries < 20 && (await inside())[0] !== VIEWPORT.width; tries += 1) {
    await pause(50);
  }
};

/** WebDriver tells nothing of errors: the page notes them, from its load on. */
const noteErrors = (): void => {
  const noted: string[] = [];
  Object.assign(globalThis, { notedErrors: noted });
  addEventListener('error', ({ message }) => noted.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
};

const errorsNoted = (): readonly string[] =>
  (globalThis as { notedErrors?: string[] }).notedErrors ?? [];

/** Safari's engine, through WebDriver, in a window on a screen that nobody sees. */
export const openWebKit = async (programs: WebKitPrograms): Promise<EnginePage> => {
  const children = new Children();
  const driver = await startDriver(children, programs).catch(async (error: unknown) => {
    await children.end();
    throw error;
  });
  await fitViewport(driver);
  const gone: string[] = [];
  const keepErrors = async () => void gone.push(...(await driver.ask(errorsNoted)));
  return {
    engine: 'WebKit',
    goto: async address => {
      await keepErrors();
      await driver.goto(address);
      await driver.ask(noteErrors);
    },
    reload: async () => {
      await keepErrors();
      await driver.reload();
      await driver.ask(noteErrors);
    },
    ask: (question, ...asked) => driver.ask(question, ...asked),
    run: script => driver.run(script),
    press: key => driver.press(key),
    clickAt: (x, y) => driver.clickAt(x, y),
    screenshot: () => driver.screenshot(),
    errors: async () => [...gone, ...(await driver.ask(errorsNoted))],
    close: async () => {
      await driver.close().catch(() => undefined);
      await children.end();
    },
  };
};
