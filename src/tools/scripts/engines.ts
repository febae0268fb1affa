import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canUseApt, installWithApt } from './apt.ts';
import { findPostgres } from './postgres.ts';
import { findProgram, isProgram } from './programs.ts';

/** Firefox, or null. `COMPOSURE_FIREFOX` names one outright. */
export const findFirefox = (): string | null => {
  const named = process.env['COMPOSURE_FIREFOX'];
  return named !== undefined && isProgram(named) ? named : findProgram('firefox-esr', 'firefox');
};

export interface WebKitPrograms {
  /** Speaks WebDriver. */
  readonly driver: string;
  /** The small browser that comes with it. */
  readonly browser: string;
}

const LIBRARIES = '/usr/lib';
const FOLDERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Debian keeps it in a folder named after the processor. */
const findMiniBrowser = (): string | null =>
  ['', ...foldersIn(LIBRARIES)]
    .flatMap(folder => FOLDERS.map(name => join(LIBRARIES, folder, name, 'MiniBrowser')))
    .find(isProgram) ?? null;

/** WebKit for GTK with its driver and a screen for it, or null where one of them is missing. */
export const findWebKit = (): WebKitPrograms | null => {
  const driver = findProgram('WebKitWebDriver');
  const browser = findMiniBrowser();
  const complete = driver !== null && browser !== null && findProgram('Xvfb') !== null;
  return complete ? { driver, browser } : null;
};

export interface ScreenReaderPrograms {
  readonly orca: string;
  /** The browser it listens to. */
  readonly firefox: string;
}

/** Every version of Orca puts things in other words, and what is heard is compared word for word. */
const ORCA = /^43\./;

const isOrca = (program: string): boolean =>
  ORCA.test(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '');

/** Orca with all that it takes to listen without a desktop, or null where one of them is missing. */
export const findScreenReader = (): ScreenReaderPrograms | null => {
  const [orca, firefox] = [findProgram('orca'), findFirefox()];
  const alone = findProgram('Xvfb') !== null && findProgram('dbus-run-session') !== null;
  return orca !== null && firefox !== null && alone && isOrca(orca) ? { orca, firefox } : null;
};

/** Something that part of the tests needs, and that Debian has. */
interface Need {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isHere: () => boolean;
}

const NEEDS: readonly Need[] = [
  { name: 'Firefox', packages: ['firefox-esr'], isHere: () => findFirefox() !== null },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => findWebKit() !== null,
  },
  {
    name: 'Orca 43',
    packages: ['orca', 'at-spi2-core', 'dbus', 'firefox-esr', 'xvfb'],
    isHere: () => findScreenReader() !== null,
  },
  {
    name: 'PostgreSQL',
    packages: ['postgresql'],
    isHere: () => findPostgres() !== null,
  },
];

const missing = (): readonly Need[] => NEEDS.filter(({ isHere }) => !isHere());

const packagesOf = (needs: readonly Need[]): readonly string[] =>
  needs.flatMap(({ packages }) => packages);

/**
 * Installs what the tests in other engines need and is not here, where apt can. Gives a sentence for
 * each that is then still missing: its tests are skipped.
 */
export const getEngines = async (): Promise<readonly string[]> => {
  const wanted = missing();
  if (wanted.length > 0 && (await canUseApt())) {
    const names = wanted.map(({ name }) => name).join(', ');
    console.log(`Installing what the tests need: ${names} …`);
    const { good, output } = await installWithApt(packagesOf(wanted));
    if (!good) console.log(output);
  }
  return missing().map(
    ({ name, packages }) =>
      `Skipped: the tests with ${name}, which is not here (Debian: apt install ${packages.join(' ')}).`,
  );
};
