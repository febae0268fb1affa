import { describe, expect, it } from 'vitest';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { script } from '../support/ink.ts';

const proofOf = (ink: string) => proveScenario(script(ink));

describe('a grievance', () => {
  /** Both ways lead to one line; the second decision can be asked for nothing that was heard. */
  const story = (words: string, after: string): string =>
    `-> s\n=== s ===\n* "So long." # id: a # empathy: +2 acknowledge wait\n* "So." # id: b # empathy: +2 listen\n- -> k\n=== k ===\nDana: ${words}\n* "Yes." # id: c${after}\n- # ending: resolved :: Done.\n-> END\n`;

  it('that a line merely mentions is not remembered for it', () => {
    const [told, other] = [story('I had to wait.', ''), story('I had to stand.', '')].map(
      ink => proofOf(ink).exploration.graph.nodes,
    );
    expect(told).toBe(other);
  });

  it('that a later reply may name again is remembered until then', () => {
    const asked = proofOf(story('Well?', ' # empathy: +1 acknowledge wait'));
    expect(asked.verdict).toBe('complete');
    const best = asked.variants[0]?.marks.empathy.best;
    expect(best).toBe(3);
  });
});
