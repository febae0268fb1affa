import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Ended, runPackage, runProgram } from './program.ts';

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

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (): readonly string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.flatMap(name => [join(folder, name), join(folder, `${name}.exe`)]));

/** A Chromium, Chrome or Edge on this machine, or null. `COMPOSURE_BROWSER` names one outright. */
export const findBrowser = (): string | null => {
  const named = process.env['COMPOSURE_BROWSER'];
  const candidates = [...(named === undefined ? [] : [named]), ...onPath(), ...USUAL_PLACES];
  return candidates.find(isProgram) ?? [chromium.executablePath()].find(isProgram) ?? null;
};

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

const canUseApt = async (): Promise<boolean> =>
  process.getuid?.() === 0 && (await runProgram('apt-get', ['--version'])).good;

const installWithApt = async (): Promise<Ended> => {
  const updated = await runProgram('apt-get', ['update', '-q'], QUIET);
  const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];
  const installed = await runProgram('apt-get', install, QUIET);
  return { good: installed.good, output: `${updated.output}${installed.output}` };
};

const installWithPlaywright = (): Promise<Ended> =>
  runPackage('playwright-core/cli.js', ['install', 'chromium']);

/** A browser for the tests: found, or else installed. Null, with one sentence said, where neither works. */
export const getBrowser = async (): Promise<string | null> => {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium, Chrome or Edge here: installing Chromium for the browser tests …');
  const { output } = await ((await canUseApt()) ? installWithApt() : installWithPlaywright());
  const installed = findBrowser();
  if (installed === null) {
    console.log(output);
    console.log(
      'The browser tests need a browser: install Chromium, Chrome or Edge, or set COMPOSURE_BROWSER to one.',
    );
  }
  return installed;
};
