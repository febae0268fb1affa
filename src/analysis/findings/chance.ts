import { COMMAND, isCommand } from '../../narrative/state-space/ink-internals.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';

const BY_CHANCE = {
  message: 'Chance decides here: two people would not be asked the same.',
  remedy: 'Decide by what was said. The proof holds for the one seed that the game sets.',
};

const BY_COUNT = {
  message: 'The number of replies so far decides here, whatever was said in them.',
  remedy: 'Decide by what was said: ask whether a place was visited, or keep a variable.',
};

const DRAWS: ReadonlyMap<number, string> = new Map([
  [COMMAND.random, 'RANDOM'],
  [COMMAND.listRandom, 'LIST_RANDOM'],
  [COMMAND.shuffleIndex, 'A shuffle'],
]);

interface Asked {
  readonly path: string;
  readonly command: number;
}

/** Everything in the story that the same replies do not decide. */
const askedIn = ({ proof }: FindingContext): readonly Asked[] =>
  proof.exploration.space.machine.facts.program.containers.flatMap(container =>
    container.content.flatMap((item, index) =>
      isCommand(item) && (DRAWS.has(item.commandType) || item.commandType === COMMAND.turns)
        ? [{ path: `${container.path.toString()}.${index}`, command: item.commandType }]
        : [],
    ),
  );

/** Whether another draw might lead elsewhere. */
export const drawsLots = (scene: FindingContext): boolean =>
  askedIn(scene).some(({ command }) => DRAWS.has(command));

/** What is decided by chance, or by a count of turns, where it is asked: once for each line. */
export const chance: Finder = scene => {
  const { plain } = scene.proof.exploration;
  const found = askedIn(scene)
    .filter(({ command }) => !plain || DRAWS.has(command))
    .map(({ path, command }) => {
      const { message, remedy } = DRAWS.has(command) ? BY_CHANCE : BY_COUNT;
      const what = DRAWS.get(command) ?? 'TURNS()';
      return finding(scene, { code: 'story/chance', message: `${what}: ${message}`, remedy, path });
    });
  const isFirst = ({ file, line }: (typeof found)[number], index: number): boolean =>
    found.findIndex(other => other.file === file && other.line === line) === index;
  return found.filter(isFirst);
};
