import { parseArgs, type ParseArgsConfig } from 'node:util';
import { err, ok, type Result } from '../../engine/result.ts';

/** An option of a command. One with a `value` takes a text, called so in the help. */
export interface OptionSpec {
  readonly value?: string;
  readonly says: string;
}

/** Everything that a command takes, from which it is parsed and its help is written. */
export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly says: string;
  /** What stands in the help for the words without a dash, as `<file.ink>`. */
  readonly takes: string;
  readonly least: number;
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Further lines of the help: what the exit codes mean, and the like. */
  readonly notes: readonly string[];
}

/** What was given to a command. */
export interface Given {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

export interface Command extends CommandSpec {
  /** Answers with the exit code. */
  readonly run: (given: Given) => Promise<number>;
}

const HELP: OptionSpec = { says: 'shows this' };

const configOf = ({ options }: CommandSpec): ParseArgsConfig['options'] => ({
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string' },
    ]),
  ),
});

/** Node's own sentence, without its advice. */
const complaint = (thrown: unknown): string => {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return `${text.split(/\. To |\n/)[0]?.replace(/\.$/, '') ?? ''}.`;
};

const miscounted = ({ takes, least, most }: CommandSpec, words: number): string | null => {
  if (words < least) return `Something is missing: ${takes}.`;
  return words > most ? `That is too much: ${takes}.` : null;
};

const twice = (names: readonly string[]): string | null => {
  const name = names.find((known, index) => names.indexOf(known) !== index);
  return name === undefined ? null : `--${name} is given twice.`;
};

/**
 * Reads what follows a command's name. Fails with a sentence for an option that it does not know,
 * an option without its value, one that is given twice, and too few or too many words. Asked for
 * help, nothing is missing.
 */
export const readOptions = (spec: CommandSpec, args: readonly string[]): Result<Given, string> => {
  try {
    const { positionals, tokens } = parseArgs({
      args: [...args],
      options: configOf(spec) ?? {},
      allowPositionals: true,
      tokens: true,
    });
    const options = tokens.filter(token => token.kind === 'option');
    const names = options.map(({ name }) => name);
    const flags = new Set(names);
    const values = new Map<string, string>();
    for (const { name, value } of options) if (value !== undefined) values.set(name, value);
    const problem =
      twice(names) ?? (flags.has('help') ? null : miscounted(spec, positionals.length));
    return problem === null ? ok({ words: positionals, flags, values }) : err(problem);
  } catch (thrown) {
    return err(complaint(thrown));
  }
};

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** The help of one command. */
export const helpOn = (spec: CommandSpec): string => {
  const options = Object.entries({ ...spec.options, help: HELP }).map(
    ([name, { value, says }]) =>
      [`--${name}${value === undefined ? '' : ` ${value}`}`, says] as const,
  );
  const head = `composure ${spec.name} ${spec.takes}`.trimEnd();
  return [
    head,
    '',
    `  ${spec.says}`,
    '',
    ...columns(options),
    ...spec.notes.map(note => `  ${note}`),
  ].join('\n');
};

/** The list of commands. */
export const helpOnAll = (specs: readonly CommandSpec[]): string =>
  [
    'composure <command> …',
    '',
    ...columns(specs.map(({ name, says }) => [name, says] as const)),
    '',
    'composure <command> --help says more. Exit code 2: it was not understood, and nothing was done.',
  ].join('\n');
