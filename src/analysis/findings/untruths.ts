import { receptionOfAct } from '../../engine/model/acts.ts';
import { isUntrue } from '../../engine/model/reply.ts';
import { decisionsOf, repliesOf, type ScriptReply } from '../graph/decisions.ts';
import { short } from './phrases.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';

/** Names of replies whose untruth some line lets come out; '' where a line lets out all. */
const comingOut = ({ proof }: FindingContext): ReadonlySet<string> =>
  new Set(
    proof.exploration.space.machine.facts.slots.all
      .filter(({ kind }) => kind === 'untruth')
      .map(({ name }) => name),
  );

const isFree = ({ reply: { key } }: ScriptReply): boolean =>
  key.accuracy !== undefined &&
  key.accuracy.value >= 0 &&
  receptionOfAct(key.accuracy.act) === 'believed';

/** An untruth that is no debt, or that is as good as any reply there and never comes out. */
export const costlessUntruths: Finder = scene => {
  const out = comingOut(scene);
  const found = (reply: ScriptReply): boolean =>
    out.has('') || (reply.reply.key.id !== undefined && out.has(reply.reply.key.id));
  const complete = scene.proof.verdict === 'complete';
  return repliesOf(decisionsOf(scene.proof))
    .filter(
      reply =>
        isFree(reply) || (complete && isUntrue(reply.reply.key) && reply.everBest && !found(reply)),
    )
    .map(reply =>
      finding(scene, {
        code: 'untruth/costs-nothing',
        message: `This is not true, it never comes out, and it costs nothing. ${short(reply.reply.text)}`,
        remedy: isFree(reply)
          ? 'Give it a negative mark, as: # accuracy: -2 misinform. If it is true, give it another act.'
          : 'Offer a better reply beside it, and let it come out: # comes-out: and its id, on a line.',
        path: reply.source,
      }),
    );
};
