import { join } from 'node:path';
import { readResultFile, type SignedResult } from '../../formats/result/result.ts';
import { replayResult, type ReplayDifference } from '../../formats/result/replay-result.ts';
import {
  publicKeysIn,
  verifyResult,
  type VerifyProblem,
} from '../../formats/result/verify-result.ts';
import { NO_MARKS } from '../../engine/scoring/score.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { readText } from '../scenarios/text-file.ts';
import type { Command, Given } from '../terminal/options.ts';

const DOES_NOT_HOLD = 1;
const UNREADABLE = 2;

const print = (sentence: string): void => console.log(visible(sentence));

const refuse = (sentence: string): number => {
  console.error(visible(sentence));
  return UNREADABLE;
};

const jsonIn = (path: string): unknown => {
  const text = readText(path);
  try {
    return text.ok ? JSON.parse(text.value) : null;
  } catch {
    return null;
  }
};

const PROBLEMS: Readonly<Record<VerifyProblem, string>> = {
  'result/other-key': 'The signature is of a key that is not among these.',
  'result/forged': 'The signature does not hold: something was changed, or it was never signed.',
  'result/unreadable': 'The signature holds, but what was signed is no result of this version.',
};

const DIFFERENCES: Readonly<Record<ReplayDifference, string>> = {
  transcript: 'what was said is not what these choices give',
  ending: 'it ends otherwise',
  marks: 'other marks are earned',
  best: 'the most that can be earned is another sum',
};

const describe = (result: SignedResult): void => {
  const { run, scenario, variant, version, choices, endedAt, ending, marks, best } = result;
  print(`Run ${run} of ${scenario} (${variant}, ${version}), ended ${endedAt}`);
  print(`${choices.length} replies · ${ending?.kind ?? 'time was up'}`);
  print(
    `accuracy ${marks.accuracy} of ${best.accuracy} · empathy ${marks.empathy} of ${best.empathy}`,
  );
};

/** Plays it again where the scenario is here. Says what came of it. */
const replayed = async (result: SignedResult, path: string): Promise<boolean> => {
  const sandbox = new Sandbox();
  const fit = await sandbox.fit(path);
  sandbox.close();
  if (fit === null) {
    print(`Not played again: ${path} cannot be read. Name the scenario's file.`);
    return false;
  }
  const best = fit.facts.find(({ id }) => id === result.variant)?.best ?? NO_MARKS;
  const differences = replayResult(result, fit.script, best);
  if (!differences.ok)
    print(`Not played again: ${path} is another version (${differences.error}).`);
  else if (differences.value.length === 0) print('Played again: everything is as it was signed.');
  else for (const one of differences.value) print(`Played again: ${DIFFERENCES[one]}.`);
  return differences.ok && differences.value.length === 0;
};

const run = async ({ words, values, flags }: Given): Promise<number> => {
  const [path = '', scenario] = words;
  const file = readResultFile(jsonIn(path));
  if (file === null) return refuse(`${path} is no result: a JSON file with a signed text, "jws".`);
  const keysPath = values.get('keys');
  const keys = publicKeysIn(keysPath === undefined ? file.keys : jsonIn(keysPath));
  if (keys === null) return refuse(`There are no public keys. ${KEYS}`);
  const verified = await verifyResult(file.jws, keys);
  if (!verified.ok) {
    print(PROBLEMS[verified.error]);
    return DOES_NOT_HOLD;
  }
  const key = keys.keys.map(({ kid }) => kid).join(', ');
  print(keysPath === undefined ? `Signed by a key that the file brings itself: ${key}` : 'Signed.');
  describe(verified.value);
  if (flags.has('signature')) return 0;
  const story = scenario ?? join('stories', `${verified.value.scenario}.ink`);
  return (await replayed(verified.value, story)) ? 0 : DOES_NOT_HOLD;
};

const KEYS =
  'The server shows them at /.well-known/jwks.json: save that page and name it with --keys.';

/** `composure verify`: whether a result was signed by a server, and whether it follows from its choices. */
export const verifyCommand: Command = {
  name: 'verify',
  says: 'verifies a signed result of an exercise by its signature and by playing it again',
  takes: '<result.json> [<scenario.ink>]',
  least: 1,
  most: 2,
  options: {
    keys: { value: 'jwks.json', says: 'the public keys of the server that signed it' },
    signature: { says: 'looks at the signature only' },
  },
  notes: [
    '',
    'Without a scenario it takes the one of that name in stories.',
    KEYS,
    'A key that a result brings with it says nothing by itself: compare it with the one that the server shows.',
    '',
    'Exit code: 0 it holds · 1 it does not, or could not be played again · 2 a file cannot be read',
  ],
  run,
};
