import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { figuresCommand } from './commands/figures.ts';
import { playCommand } from './commands/play.ts';

interface Command {
  readonly name: string;
  readonly says: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    says: 'prove scenarios: play every conversation they can have',
    run: checkCommand,
  },
  { name: 'figures', says: 'every face, mood and gesture on one page', run: figuresCommand },
  { name: 'diff', says: 'what an edit changed in behaviour', run: diffCommand },
  { name: 'play', says: 'play a scenario in the terminal', run: playCommand },
];

const help = (): number => {
  console.log('composure <command>\n');
  for (const { name, says } of COMMANDS) console.log(`  ${name.padEnd(10)}${says}`);
  return 2;
};

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS.find(known => known.name === name);
process.exitCode = command === undefined ? help() : await command.run(args);
