import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { figuresCommand } from './commands/figures.ts';
import { keysCommand } from './commands/keys.ts';
import { packageCommand } from './commands/package.ts';
import { playCommand } from './commands/play.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand } from './commands/serve.ts';
import { telltalesCommand } from './commands/telltales.ts';
import { type Command, helpOn, helpOnAll, readOptions } from './terminal/options.ts';
import { verifyCommand } from './commands/verify.ts';
import { visible } from '../narrative/source/visible-text.ts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  telltalesCommand,
  playCommand,
  diffCommand,
  figuresCommand,
  packageCommand,
  serveCommand,
  backupCommand,
  restoreCommand,
  keysCommand,
  verifyCommand,
];

const WRONG_USE = 2;

const refuse = (sentence: string, help: string): number => {
  console.error(`${visible(sentence)}\n\n${help}`);
  return WRONG_USE;
};

const runCommand = async (command: Command, args: readonly string[]): Promise<number> => {
  const given = readOptions(command, args);
  if (!given.ok) return refuse(given.error, helpOn(command));
  if (!given.value.flags.has('help')) return command.run(given.value);
  console.log(helpOn(command));
  return 0;
};

const HELP_WORDS = ['--help', '-h', 'help'];

const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined) return refuse('Which command?', helpOnAll(COMMANDS));
  const command = COMMANDS.find(known => known.name === name);
  if (command !== undefined) return runCommand(command, args);
  if (!HELP_WORDS.includes(name)) {
    return refuse(`There is no command "${name}".`, helpOnAll(COMMANDS));
  }
  const asked = COMMANDS.find(known => known.name === args[0]);
  if (args[0] !== undefined && asked === undefined) {
    return refuse(`There is no command "${args[0]}".`, helpOnAll(COMMANDS));
  }
  console.log(asked === undefined ? helpOnAll(COMMANDS) : helpOn(asked));
  return 0;
};

/** A reader such as `head` has seen enough and closed the pipe: there is nobody left to tell. */
const stopWhenNobodyListens = (stream: NodeJS.WriteStream): void =>
  void stream.on('error', problem => {
    if ('code' in problem && problem.code === 'EPIPE') process.exit();
    throw problem;
  });

stopWhenNobodyListens(process.stdout);
stopWhenNobodyListens(process.stderr);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  console.error(
    `Composure made a mistake of its own here (${visible(detail)}). It is not a fault of your file; please report it.`,
  );
  process.exitCode = WRONG_USE;
}
