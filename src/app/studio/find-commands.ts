import { type Command, labelOf } from './commands.ts';
import { plainText, soughtWords } from './plain-text.ts';

/** How well a command answers to what is sought: 0 is best, null is not at all. */
const rankOf = (command: Command, sought: readonly string[]): number | null => {
  const label = plainText(labelOf(command));
  const whole = `${plainText(command.group)} ${label}`;
  if (!sought.every(word => whole.includes(word))) return null;
  if (label.startsWith(sought.join(' '))) return 0;
  const words = label.split(/[^\p{L}\p{N}]+/u);
  return sought.every(part => words.some(word => word.startsWith(part))) ? 1 : 2;
};

const recentFirst = (
  commands: readonly Command[],
  recent: readonly string[],
): readonly Command[] => {
  const used = recent.flatMap(id => commands.filter(command => command.id === id));
  return [...used, ...commands.filter(command => !used.includes(command))];
};

/** The commands that answer to some words, the best first; without words all, those used last before the others. */
export const findCommands = (
  commands: readonly Command[],
  text: string,
  recent: readonly string[],
): readonly Command[] => {
  const sought = soughtWords(text);
  const all = recentFirst(commands, recent);
  if (sought.length === 0) return all;
  return all
    .flatMap(command => {
      const rank = rankOf(command, sought);
      return rank === null ? [] : [{ command, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
};
