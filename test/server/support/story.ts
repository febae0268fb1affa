import { readScript, soundScript } from '../../../src/narrative/story/script.ts';
import { variantFactsOf } from '../../../src/analysis/forms/join-forms.ts';
import { scoringKeyOf } from '../../../src/analysis/forms/scoring-key.ts';
import { proveScenario } from '../../../src/analysis/proof/prove.ts';
import { playableVariants } from '../../../src/analysis/proof/playable.ts';
import type { Prove } from '../../../src/server/scenarios/prover.ts';
import { HEADER } from '../../support/ink.ts';

/** Words that a candidate must never get to see; each stands in the story below. */
export const SECRETS = [
  'SECRETNOTE',
  'SECRETTHOUGHT',
  'SECRETFACT',
  'SECRETGRIEVANCE',
  'SECRETENDING',
  'SECRETPROMISE',
  'secretknot',
  'SECRETID',
  'acknowledge',
  'misinform',
  'resolved',
  'unresolved',
  'grievance',
  'empathy',
  'accuracy',
] as const;

const decision = (number: number): string => `=== secretknot_${number} ===
Dana: Question ${number}. # thought: SECRETTHOUGHT ${number} # gesture: sigh
* "Good answer ${number}, I am sorry." # id: SECRETID_good_${number} # empathy: +2 acknowledge wait # accuracy: +2 ask # why: SECRETNOTE good
* "Middling answer ${number}." # id: SECRETID_mid_${number} # accuracy: +1 ask # why: SECRETNOTE middling
* [Look into the book ${number} # do # id: SECRETID_do_${number} # accuracy: +1 lookup # why: SECRETNOTE book]
  The book is open.
* "Bad answer ${number}." # id: SECRETID_bad_${number} # accuracy: -2 misinform # promise: SECRETPROMISE${number} :: a thing # why: SECRETNOTE bad
- Dana: Nobody can know what comes of this in the end. Future of ${number}.
-> secretknot_${number + 1}
`;

/** A story of so many decisions with every kind of secret in it. */
export const storyOf = (
  decisions: number,
): string => `${HEADER.replace('A long wait', 'SECRETGRIEVANCE')}# fact: SECRETFACT_found :: SECRETFACT words
VAR SECRETFACT_found = false
-> secretknot_1
=== desk_book ===
# desk: policy :: The house rules
# source: handbook
Nobody waits longer than ten minutes.
-> DONE
${Array.from({ length: decisions }, (_, at) => decision(at + 1)).join('')}=== secretknot_${decisions + 1} ===
~ SECRETFACT_found = true
Dana: That is all. # ending: resolved :: SECRETENDING summary
-> END
`;

const NO_LIBRARY = { read: () => null };

/** Proves as the server's prover does, and calls everything fit that can be played. */
export const proveHere: Prove = async files => {
  const [main = { name: '', text: '' }] = files;
  const library = { read: (name: string) => files.find(file => file.name === name) ?? null };
  const reading = readScript(main.name.replace(/\.ink$/, ''), main, library);
  const script = soundScript(reading);
  if (!script.ok) return { ok: false, error: 'scenario/broken' };
  const { scenario, version, json } = script.value;
  const proof = proveScenario(script.value);
  return {
    ok: true,
    value: {
      header: scenario,
      version,
      files,
      story: json,
      facts: playableVariants(proof),
      key: scoringKeyOf(proof),
      forms: variantFactsOf(proof),
      lacks: main.text.includes('UNFIT') ? ['enough-decisions'] : [],
    },
  };
};

export const fileOf = (decisions: number) => [{ name: 'toy.ink', text: storyOf(decisions) }];

/** The same story as a build of the game has it: the compiled text, in a text of a program. */
export const storyAsShipped = (decisions: number): string => {
  const { script } = readScript('toy', { name: 'toy.ink', text: storyOf(decisions) }, NO_LIBRARY);
  return `export default ${JSON.stringify(script?.json ?? '')}`;
};
