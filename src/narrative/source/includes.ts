import { DEEPEST_INCLUDE, MOST_INCLUDES } from '../../engine/limits.ts';
import type { ScriptProblem } from './problem.ts';
import { codeLines, type Library, plainText, type Source, type Sources } from './sources.ts';

const missing = (wanted: string): Draft => ({
  code: 'include/missing',
  severity: 'error',
  message: `The file "${wanted}" is included here and cannot be found.`,
  remedy: /["'“”„]/.test(wanted)
    ? 'Leave out the quotation marks: INCLUDE part.ink'
    : wanted.includes('\\')
      ? 'Write / between folders, as in INCLUDE policies/limits.ink'
      : 'Write the path as seen from the main file, with its ending .ink. A line that begins with INCLUDE names a file, whatever follows.',
});

const refused = (wanted: string, reason: string): Draft => ({
  code: 'include/refused',
  severity: 'error',
  message: `The file "${wanted}" is not read. ${reason}`,
  remedy: 'Put the file, as plain text, into the folder of the scenario or below it.',
});

const misspelt = (wanted: string, found: string): Draft => ({
  code: 'include/spelling',
  severity: 'warning',
  message: `"${wanted}" means the file "${found}".`,
  remedy: 'Spell it exactly so: some machines tell upper and lower case apart.',
});

const tooDeep = (wanted: string): Draft => ({
  code: 'include/limit',
  severity: 'error',
  message: `"${wanted}" is included from a file that is itself ${DEEPEST_INCLUDE} INCLUDE lines deep.`,
  remedy: 'Include the files side by side from the main file, not each from the one before.',
});

const tooMany = (wanted: string): Draft => ({
  code: 'include/limit',
  severity: 'error',
  message: `More than ${MOST_INCLUDES} INCLUDE lines would be followed, at "${wanted}": a file that is included twice is read twice.`,
  remedy: 'Include each file once, from the main file.',
});

type Draft = Pick<ScriptProblem, 'code' | 'severity' | 'message' | 'remedy'>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The line on which a file includes another, counted from 1. */
const lineOf = (text: string, wanted: string): number => {
  const statement = new RegExp(String.raw`INCLUDE[ \t]*${escaped(wanted)}[ \t]*$`);
  return (
    Math.max(
      0,
      codeLines(text).findIndex(line => statement.test(line)),
    ) + 1
  );
};

/**
 * Hands files to ink's own parser and keeps what it asked for, so that what counts as an INCLUDE
 * is decided in one place. Files have the names that the parser knows them by: what an INCLUDE says.
 */
export class Includes implements Sources {
  readonly files: Source[];
  readonly problems: ScriptProblem[] = [];
  readonly resolved = new Map<string, string>();
  private readonly library: Library;
  private readonly depths = new Map<string, number>();
  private readonly told = new Set<string>();
  private loaded = 0;

  constructor(main: Source, library: Library) {
    this.files = [plainText(main)];
    this.library = library;
    this.depths.set(main.name, 0);
  }

  /**
   * The parser's question for the file that an INCLUDE means; also asked for the main file. Throws
   * where there would be no end of it: files that include the next one twice double at each.
   */
  readonly ResolveInkFilename = (wanted: string, from?: string | null): string => {
    if (typeof from !== 'string') return wanted;
    if (this.loaded >= MOST_INCLUDES) {
      this.report(tooMany(wanted), from, wanted);
      throw new Error(`More than ${MOST_INCLUDES} files: the parser is stopped, not told.`);
    }
    const known = this.resolved.get(wanted);
    const found = known === undefined ? this.find(wanted, from) : known;
    this.depths.set(found, this.depths.get(found) ?? this.depthOf(from) + 1);
    return found;
  };

  /** The parser's question for a text; what cannot or must not be read is empty. */
  readonly LoadInkFileContents = (name: string, from?: string | null): string => {
    this.loaded += 1;
    const includer = from ?? '';
    if (this.depthOf(name) > DEEPEST_INCLUDE) return this.refuse(tooDeep(name), includer, name);
    return this.files.find(file => file.name === name)?.text ?? '';
  };

  private find(wanted: string, from: string): string {
    const found = this.files.find(({ name }) => name === wanted) ?? this.library.read(wanted);
    if (found === null) {
      const reason = this.library.refusalOf?.(wanted) ?? null;
      this.report(reason === null ? missing(wanted) : refused(wanted, reason), from, wanted);
      return wanted;
    }
    this.resolved.set(wanted, found.name);
    if (found.name !== wanted) this.report(misspelt(wanted, found.name), from, wanted);
    if (!this.files.some(file => file.name === found.name)) this.files.push(plainText(found));
    return found.name;
  }

  private depthOf(name: string): number {
    return this.depths.get(this.resolved.get(name) ?? name) ?? 0;
  }

  private refuse(draft: Draft, from: string, wanted: string): string {
    this.report(draft, from, wanted);
    return '';
  }

  /** The parser may come to the same line more than once. */
  private report(draft: Draft, from: string, wanted: string): void {
    const file = this.resolved.get(from) ?? from;
    const key = `${draft.code} ${file} ${wanted}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    const text = this.files.find(known => known.name === file)?.text ?? '';
    this.problems.push({ ...draft, file, line: lineOf(text, wanted) });
  }
}

/** The files of a story that was read before, for reading it once more. */
export const sameFiles = ({ files, resolved }: Sources) => ({
  ResolveInkFilename: (name: string): string => resolved.get(name) ?? name,
  LoadInkFileContents: (name: string): string => files.find(file => file.name === name)?.text ?? '',
});
