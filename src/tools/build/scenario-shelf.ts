import { basename } from 'node:path';
import type { Scenario } from '../../engine/model/scenario.ts';
import type { BrokenEntry, CatalogueEntry, ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { describeProblem } from '../../narrative/source/problem.ts';
import type { Script } from '../../narrative/story/script.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { scenarioFiles } from '../scenarios/files.ts';
import type { PreparedScenario } from '../scenarios/prepared-scenario.ts';
import type { ProofSummary } from '../scenarios/proof-summary.ts';
import type { Source } from '../../narrative/source/sources.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { drawPortraits, type Portrait } from './portraits.ts';

/** A scenario that is in the page. */
export interface Shelved {
  readonly script: Script;
  readonly summary: ProofSummary;
  readonly portrait: Portrait;
  readonly sources: readonly Source[];
}

/** The scenarios of the page, and those that cannot be in it. */
export interface Shelf {
  readonly shelved: readonly Shelved[];
  readonly broken: readonly BrokenEntry[];
}

const frontOf = ({
  cast: _cast,
  currencies: _currencies,
  facts: _facts,
  grievances: _grievances,
  letter: _letter,
  mood: _mood,
  owed: _owed,
  ...front
}: Scenario): ScenarioFront => front;

/** The letter is an exercise's, which has it from its server: nobody else need fetch it. */
export const forReaders = (scenario: Scenario): Scenario => {
  const { letter, ...read } = scenario;
  return letter === undefined ? scenario : read;
};

export const entryOf = ({ script, summary, portrait }: Shelved): CatalogueEntry => ({
  id: script.scenario.id,
  version: script.version,
  scenario: frontOf(script.scenario),
  variants: summary.variants,
  portrait: portrait.address,
});

export interface ShelfOptions {
  /** The folder of the scenarios. */
  readonly folder: string;
  /** Only what is sound is shown: so in a build. */
  readonly soundOnly: boolean;
  readonly warn: (text: string) => void;
  /** Told of every file that a scenario is made from. */
  readonly watch: (file: string) => void;
}

const LEFT_OUT = 'left out of the game, and shown as broken on its first page.';
const STILL_PLAYED = 'what can be played is shown here, and a build leaves it out.';

/** What is wrong, for the terminal: how many scenarios, and each problem with its place and remedy. */
const describeUnsound = (
  unsound: readonly PreparedScenario[],
  { folder, soundOnly }: ShelfOptions,
): string => {
  const many = unsound.length === 1 ? '1 scenario is' : `${unsound.length} scenarios are`;
  const lines = unsound
    .flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))
    .map(problem => {
      const text = describeProblem({ ...problem, file: `${basename(folder)}/${problem.file}` });
      return `  ${visible(`${text} [${problem.code}]`)}`;
    });
  return [`${many} not sound: ${soundOnly ? LEFT_OUT : STILL_PLAYED}`, ...lines].join('\n');
};

const provedAmong = (prepared: readonly PreparedScenario[]) =>
  prepared.flatMap(({ proved }) => (proved === null ? [] : [proved]));

/** Reads, proves and draws every scenario of the folder. A broken one takes no other down. */
export const fillShelf = async (sandbox: Sandbox, options: ShelfOptions): Promise<Shelf> => {
  const all: PreparedScenario[] = [];
  for (const path of scenarioFiles(options.folder)) all.push(await sandbox.prepare(path));
  all.flatMap(({ files }) => files).forEach(options.watch);
  const unsound = all.filter(({ problems }) => problems.length > 0);
  if (unsound.length > 0) options.warn(describeUnsound(unsound, options));
  const isShown = ({ proved, problems }: PreparedScenario): boolean =>
    proved !== null && (!options.soundOnly || problems.length === 0);
  const shown = all.filter(isShown);
  const proved = provedAmong(shown);
  const portraits = await drawPortraits(proved.map(({ script }) => script.scenario));
  const sourcesOf = (id: string) => shown.find(prepared => prepared.id === id)?.sources ?? [];
  return {
    shelved: proved.flatMap(({ script, summary }) => {
      const portrait = portraits.get(script.scenario.id);
      const sources = sourcesOf(script.scenario.id);
      return portrait === undefined ? [] : [{ script, summary, portrait, sources }];
    }),
    broken: all
      .filter(prepared => !isShown(prepared))
      .map(({ id, problems }) => ({
        id,
        problems: problems.map(problem => ({ ...problem, file: visible(problem.file) })),
      })),
  };
};
