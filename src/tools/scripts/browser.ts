import { chromium } from 'playwright-core';
import { canUseApt, installWithApt } from './apt.ts';
import { type Ended, runPackage } from './program.ts';
import { isProgram, placesOnPath } from './programs.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/snap/bin/chromium',
];

/** A Chromium, Chrome or Edge on this machine, or null. `COMPOSURE_BROWSER` names one outright. */
export const findBrowser = (): string | null => {
  const named = process.env['COMPOSURE_BROWSER'];
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...placesOnPath(NAMES),
    ...USUAL_PLACES,
  ];
  return candidates.find(isProgram) ?? [chromium.executablePath()].find(isProgram) ?? null;
};

const installWithPlaywright = (): Promise<Ended> =>
  runPackage('playwright-core/cli.js', ['install', 'chromium']);

/** A browser for the tests: found, or else installed. Null, with one sentence said, where neither works. */
export const getBrowser = async (): Promise<string | null> => {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium, Chrome or Edge here: installing Chromium for the browser tests …');
  const { output } = await ((await canUseApt())
    ? installWithApt(['chromium'])
    : installWithPlaywright());
  const installed = findBrowser();
  if (installed === null) {
    console.log(output);
    console.log(
      'The browser tests need a browser: install Chromium, Chrome or Edge, or set COMPOSURE_BROWSER to one.',
    );
  }
  return installed;
};
