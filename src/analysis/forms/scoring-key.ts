import { decisionsOf } from '../graph/decisions.ts';
import type { Proof } from '../proof/proof.ts';
import { byAxis, type ByAxis } from '../../engine/model/acts.ts';
import type { Mark } from '../../engine/model/reply.ts';

/** A reply of the key: what it is worth, and why. */
export interface KeyedReply {
  readonly id: string;
  readonly words: string;
  readonly marks: ByAxis<Mark | null>;
  readonly breaches: readonly string[];
  readonly why: string | null;
}

/**
 * The scoring key of a scenario: decisions with their replies, each decision once, with every reply
 * that can stand there. Whoever reads it can answer perfectly: it is for those who make the exercise.
 */
export const scoringKeyOf = (proof: Proof): readonly (readonly KeyedReply[])[] => {
  const seen = new Set<string>();
  return decisionsOf(proof)
    .map(({ replies }) =>
      replies.flatMap(({ source, reply: { text, key } }): readonly KeyedReply[] => {
        if (seen.has(source)) return [];
        seen.add(source);
        return [
          {
            id: key.id ?? '',
            words: text,
            marks: byAxis(axis => key[axis] ?? null),
            breaches: key.breaches,
            why: key.why ?? null,
          },
        ];
      }),
    )
    .filter(replies => replies.length > 0);
};
