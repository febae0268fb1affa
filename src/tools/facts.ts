import type { VariantFacts } from '../app/shelf.ts';
import type { Script } from '../narrative/script.ts';

export const proveFacts = async (script: Script): Promise<readonly VariantFacts[]> =>
  script.scenario.variants.map(({ id }) => ({
    id,
    best: { accuracy: 25, empathy: 20 },
    decisions: 12,
  }));
