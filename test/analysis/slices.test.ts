import { describe, expect, it } from 'vitest';
import { proveInSlices } from '../../src/analysis/proof/prove.ts';
import { script } from '../support/ink.ts';

const TOPICS = Array.from({ length: 8 }, (_, at) => `* "Topic ${at}." About ${at}. -> hub`);

describe('a proof in slices', () => {
  it('lets others in while few replies take many turns of the story itself', () => {
    const slices = proveInSlices(
      script(
        `-> hub\n=== hub ===\nDana: Well?\n${TOPICS.join('\n')}\n* "Bye." # ending: left :: Gone.\n-> END\n`,
      ),
    );
    let pauses = 0;
    let most = 0;
    let before = 0;
    for (let slice = slices.next(); !slice.done; slice = slices.next()) {
      pauses += 1;
      most = Math.max(most, slice.value.edges - before);
      before = slice.value.edges;
    }
    expect(pauses).toBeGreaterThan(2);
    // Every other one of its turns, as a rule, is told for the first time.
    expect(most).toBeLessThan(1000);
  });
});
