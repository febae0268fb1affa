import { LONGEST_ACRONYM } from '../limits.ts';
import { type Act, ACT_NAMES, isAct } from '../model/acts.ts';
import type { Framework, OwnName, Step } from './frameworks.ts';
import { err, ok, type Result } from '../result.ts';

/** What can be wrong with a trainer's own acronym; each code has a sentence in the catalogue. */
export const ACRONYM_PROBLEMS = [
  'acronym/empty',
  'acronym/too-long',
  'acronym/no-equals',
  'acronym/no-letter',
  'acronym/no-acts',
  'acronym/unknown-act',
] as const;

export interface AcronymProblem {
  readonly code: (typeof ACRONYM_PROBLEMS)[number];
  /** The part of the text that is meant. */
  readonly part: string;
  /** Step, from 1; 0 for the whole. */
  readonly step: number;
  /** The act that was probably meant. */
  readonly nearest?: Act;
}

export interface OwnFramework extends Framework {
  readonly name: OwnName;
}

const NAME = /^\p{L}[\p{L}\p{N} '’-]*$/u;

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const nearestAct = (word: string): Act | undefined => {
  const near = ACT_NAMES.map(act => ({ act, off: distance(word, act) }))
    .filter(({ act, off }) => off <= Math.max(1, Math.floor(act.length / 3)))
    .sort((a, b) => a.off - b.off);
  return near[0]?.act;
};

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '');

const unknownAct = (word: string, step: number): AcronymProblem => {
  const nearest = nearestAct(word);
  return { code: 'acronym/unknown-act', part: word, step, ...(nearest && { nearest }) };
};

const readStep = (part: string, step: number): Result<Step, AcronymProblem> => {
  const [word = '', list, ...rest] = part.split('=').map(half => half.trim());
  if (list === undefined || rest.length > 0) return err({ code: 'acronym/no-equals', part, step });
  if (!NAME.test(word)) return err({ code: 'acronym/no-letter', part, step });
  const acts = partsOf(list, /[,\s]+/).map(act => act.toLowerCase());
  if (acts.length === 0) return err({ code: 'acronym/no-acts', part, step });
  const stranger = acts.find(act => !isAct(act));
  if (stranger !== undefined) return err(unknownAct(stranger, step));
  const letter = /^\p{L}/u.exec(word)?.[0].toUpperCase() ?? '';
  return ok({ letter, name: { own: word }, acts: acts.filter(isAct) });
};

/**
 * A trainer's own acronym: `W=listen,ask; A=apologise` or `Welcome=listen; Act=act,remedy`, steps
 * apart by semicolons or lines. The first letters are its name. All problems come back at once.
 */
export const parseAcronym = (text: string): Result<OwnFramework, readonly AcronymProblem[]> => {
  const parts = partsOf(text, /[;\n]/);
  if (parts.length === 0) return err([{ code: 'acronym/empty', part: '', step: 0 }]);
  if (parts.length > LONGEST_ACRONYM) return err([{ code: 'acronym/too-long', part: '', step: 0 }]);
  const read = parts.map((part, at) => readStep(part, at + 1));
  const problems = read.flatMap(step => (step.ok ? [] : [step.error]));
  const steps = read.flatMap(step => (step.ok ? [step.value] : []));
  if (problems.length > 0) return err(problems);
  return ok({ name: { own: steps.map(({ letter }) => letter).join('') }, steps });
};
