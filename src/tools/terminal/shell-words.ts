import { visible } from '../../narrative/source/visible-text.ts';

const PLAIN = /^[\p{L}\p{N}_@%+:,./-]+$/u;

const escaped = (character: string): string => {
  if (character === "'" || character === '\\') return `\\${character}`;
  if (visible(character) === character) return character;
  return [...Buffer.from(character)]
    .map(byte => `\\x${byte.toString(16).padStart(2, '0')}`)
    .join('');
};

/** Single quotes stop everything but themselves; what cannot be seen is spelt out (bash, zsh, ksh). */
const quoted = (word: string): string =>
  visible(word) === word
    ? `'${word.replaceAll("'", String.raw`'\''`)}'`
    : `$'${word.replace(/[\s\S]/gu, escaped)}'`;

const shellWord = (word: string): string => (PLAIN.test(word) ? word : quoted(word));

/** A path never looks like an option. */
const pathWord = (path: string): string => shellWord(path.startsWith('-') ? `./${path}` : path);

/** A command that shows something: where and in what form replies count from 1. */
export interface PlayCommand {
  readonly file: string;
  readonly variant?: string | undefined;
  /** Replies by their place in the story's order, from 0; none where it shows at once. */
  readonly choices: readonly number[];
}

/** The whole command, as it can be pasted into a shell in the project's folder. */
export const playCommandLine = ({ file, variant, choices }: PlayCommand): string =>
  [
    'npm run composure -- play',
    pathWord(file),
    ...(variant === undefined ? [] : ['--variant', shellWord(variant)]),
    ...(choices.length === 0 ? [] : ['--choose', choices.map(choice => choice + 1).join(',')]),
  ].join(' ');
