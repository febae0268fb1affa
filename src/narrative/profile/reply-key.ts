import { EMPTY_KEY, type ReplyKey } from '../../engine/model/reply.ts';
import { parseTags } from './tag.ts';
import { fieldsFrom, type TagFields } from './tag-vocabulary.ts';

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
  promise: promises => ({ promises }),
  kept: kept => ({ kept }),
  breach: breaches => ({ breaches }),
};

/** The checked key of a reply. Malformed tags are reported by the checks and count for nothing here. */
export const replyKeyOf = (texts: readonly string[]): ReplyKey =>
  texts.length === 0 ? EMPTY_KEY : { ...EMPTY_KEY, ...fieldsFrom(REPLY_FIELDS, parseTags(texts)) };
