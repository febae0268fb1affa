import { describe, expect, it } from 'vitest';
import { storytellerFrom } from '../../src/analysis/explore/state-space-storyteller.ts';
import { createReplay, replay, type Run } from '../../src/engine/run/run.ts';
import { openStateSpace } from '../../src/narrative/state-space/open-state-space.ts';
import { must } from '../support/ink.ts';
import { umbrella } from '../support/proved.ts';
import { forty, sixWeeks } from '../support/team.ts';

const { script } = umbrella();
const { scenario, version, json } = script;
const runs: readonly Run[] = [...sixWeeks(forty(12), [script], 10).values()].flat();

const grievances = scenario.grievances.map(({ id }) => id);
const tellFrom = () => {
  const space = openStateSpace(json, { grievances });
  return (variant: string) => storytellerFrom(space, scenario, variant);
};
const opened = () => createReplay(version, scenario, tellFrom());
const tell = tellFrom();
const plain = (run: Run) => replay(run, version, scenario, tell(run.variant));

/** With one choice other than it was. */
const spoilt = (run: Run, at: number, choice: Run['choices'][number]): Run => ({
  ...run,
  choices: run.choices.map((one, index) => (index === at ? choice : one)),
});

describe('many runs of a scenario, played again', () => {
  it('each comes to what it comes to by itself, whatever was played before it', () => {
    const again = opened();
    for (const run of runs) expect(must(again(run))).toEqual(must(plain(run)));
    for (const run of runs.toReversed()) expect(must(again(run))).toEqual(must(plain(run)));
  });
  it('what they begin with alike is one and the same', () => {
    const again = opened();
    const [run] = runs;
    if (run === undefined) throw new Error('no runs');
    const [whole, half] = [run, { ...run, choices: run.choices.slice(0, 2) }].map(one =>
      must(again(one)),
    );
    expect(half?.turns).toHaveLength(2);
    expect(half?.turns[1]).toBe(whole?.turns[1]);
  });
  it('one that cannot be played is refused as it is by itself, and spoils no other', () => {
    const again = opened();
    for (const run of runs.slice(0, 20)) {
      const bad = [
        { ...run, version: 'r1-0000000000000000' },
        spoilt(run, 1, { index: 77 }),
        spoilt(run, 0, { index: 0, id: 'nobody-said-this' }),
        { ...run, choices: [...run.choices, { index: 0 }] },
      ];
      for (const one of bad) expect(again(one)).toEqual(plain(one));
      expect(must(again(run))).toEqual(must(plain(run)));
    }
  });
});
