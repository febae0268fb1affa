import { EMPTY_KEY, type ReplyKey } from '../../engine/model/reply.ts';
import { parseTags } from './tag.ts';
import { fieldsFrom, type TagFields } from './tag-vocabulary.ts';

/** What a reader calls them, by their names: only of those that have words. */
const wordsOf = (named: readonly { readonly id: string; readonly words: string | null }[]) =>
  Object.fromEntries(named.flatMap(({ id, words }) => (words === null ? [] : [[id, words]])));

const namesOf = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);

const REPLY_FIELDS: TagFields<'reply', ReplyKey> = {
  id: ([id]) => ({ id }),
  empathy: ([empathy]) => ({ empathy }),
  accuracy: ([accuracy]) => ({ accuracy }),
  why: ([why]) => ({ why }),
  card: ([card]) => ({ card }),
  do: ([action]) => ({ action }),
  hold: ([hold]) => ({ hold }),
  cost: ([cost]) => ({ cost }),
  pays: ([pays]) => ({ pays }),
  seen: ([seen]) => ({ seen }),
  promise: named => ({ promises: namesOf(named), promiseWords: wordsOf(named) }),
  kept: kept => ({ kept }),
  breach: named => ({ breaches: namesOf(named), breachWords: wordsOf(named) }),
};

/** The checked key of a reply. Malformed tags are reported by the checks and count for nothing here. */
export const replyKeyOf = (texts: readonly string[]): ReplyKey =>
  texts.length === 0 ? EMPTY_KEY : { ...EMPTY_KEY, ...fieldsFrom(REPLY_FIELDS, parseTags(texts)) };
