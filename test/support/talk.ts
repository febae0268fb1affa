import type { Conversation, Turn } from '../../src/engine/run/conversation.ts';
import { type Abuse, meet } from '../../src/engine/model/customer.ts';
import type { ReplyKey } from '../../src/engine/model/reply.ts';
import { applyRules, settle } from '../../src/engine/rules/apply-rules.ts';
import type { EndingKind } from '../../src/engine/model/story-step.ts';

/** What was said at one turn, and what else was on offer. */
export interface Said {
  readonly key: ReplyKey;
  readonly others?: readonly ReplyKey[];
}

interface Setting {
  readonly heat?: number;
  readonly trust?: number;
  readonly patience?: number;
  readonly grievances?: readonly string[];
  readonly abuse?: Abuse;
  readonly grieving?: boolean;
  readonly ending?: EndingKind;
  readonly warranted?: boolean;
}

/** A whole conversation without a story: these replies, answered by the engine. */
export const talk = (
  said: readonly (Said | ReplyKey)[],
  { heat = 8, trust = 3, patience = 6, grievances = ['wait'], ...rest }: Setting = {},
): Conversation => {
  const { abuse = 'none', grieving = false, ending = 'resolved', warranted = false } = rest;
  const start = { ...meet({ heat, trust, patience }, grievances), abuse, grieving };
  let customer = start;
  const turns: Turn[] = said.map((one, at) => {
    const { key, others = [] } = 'key' in one ? one : { key: one };
    const offered = [key, ...others].map((offer, index) => ({
      index,
      text: `reply ${index}`,
      key: offer,
    }));
    const before = customer;
    const { customer: after, movements, marks } = applyRules(before, key);
    customer = at === said.length - 1 ? settle(after).customer : after;
    const [reply] = offered;
    if (reply === undefined) throw new Error('nothing was said');
    return { reply, offered, before, after: customer, movements, marks, lines: [] };
  });
  return {
    opening: [],
    start,
    turns,
    customer,
    replies: [],
    ending: { kind: ending, warranted, summary: '' },
  };
};
