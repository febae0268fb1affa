import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findBrowser } from '../../src/tools/scripts/browser.ts';

/** No calls to anybody, WebGL in software. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The page is painted and put together without WebGL, which only the stage has then: through a
 * WebGL in software it takes twice the processor.
 */
const PAINTED_PLAINLY = ['--disable-gpu-rasterization', '--disable-gpu-compositing'];

const optionsWith = (more: readonly string[]) => {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No browser: run the tests with npm test, which gets one.');
  return { executablePath, args: [...ARGUMENTS, ...more] };
};

/** A browser of one's own, as it is for a player without a graphics card. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(optionsWith([]));

/** A browser that all files of tests share, each in contexts of its own. */
export const launchSharedBrowser = (): Promise<BrowserServer> =>
  chromium.launchServer(optionsWith(PAINTED_PLAINLY));
