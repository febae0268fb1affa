import { readScript, type Script } from '../../src/narrative/story/script.ts';
import { folderLibrary } from '../../src/tools/scenarios/files.ts';

const HEADER = `# title: Bench
# setting: shop
# role: Desk
# customer: Kim Lee :: somebody
# brief: b
# goal: g
# level: core
# minutes: 6
# language: en
# currency: EUR
# grievance: wait :: The wait :: 2
# grievance: tone :: The tone :: 1

VAR heat = 8
VAR trust = 3
VAR patience = 7
VAR found = false
-> d0
`;

const REPLIES = (step: number): string => {
  const grievance = step % 3 === 0 ? 'wait' : 'tone';
  const warm = step % 4 === 0 ? `+2 acknowledge ${grievance}` : '+1 listen';
  return `* "Kind, number ${step}." # empathy: ${warm} # why: Warm.
    Kim: All right.
* "Right, number ${step}." # accuracy: +2 verify # why: Correct.
    ~ found = true
    Kim: Hm. # thought: At last.
* "Both, number ${step}." # accuracy: +1 inform # empathy: +1 honest # why: Both.
    {heat >= 7: Kim: Easy for you to say.|Kim: Fair enough.}
* "Neither, number ${step}." # empathy: -1 rush # accuracy: -1 assume # why: Hurried.
    Kim: Excuse me?`;
};

/** A story of so many decisions with four replies each: 4^n conversations. */
export const ladder = (decisions: number): string => {
  const steps = Array.from(
    { length: decisions },
    (_, step) => `=== d${step}
{patience <= 0: -> gone}
Kim: Question ${step}? {heat >= 8: I mean it.}
${REPLIES(step)}
- -> ${step + 1 < decisions ? `d${step + 1}` : 'finale'}
`,
  );
  return `${HEADER}${steps.join('\n')}
=== finale
{heat >= 8: -> gone}
{ found && trust >= 6:
    Kim: Thank you. # ending: resolved :: done
- else:
    Kim: Well. # ending: partial :: half done
}
-> END
=== gone
Kim leaves. # ending: left :: gone
-> END
`;
};

/** Read, for a proof; null where it is no scenario. */
export const scriptOf = (name: string, text: string, folder = '.'): Script | null =>
  readScript(name, { name: `${name}.ink`, text }, folderLibrary(folder)).script;
