import type { Line } from '../../engine/model/story-step.ts';
import type { Tag } from './tag.ts';
import { fieldsFrom, type TagFields } from './tag-vocabulary.ts';

type Tagged = Omit<Line, 'speaker' | 'text'>;

const LINE_FIELDS: TagFields<'line', Tagged> = {
  thought: ([thought]) => ({ thought }),
  gesture: ([gesture]) => ({ gesture }),
  tone: ([tone]) => ({ tone }),
  background: ([background]) => ({ background }),
  attachment: ([attachment]) => ({ attachment }),
  sound: ([sound]) => ({ sound }),
  kept: kept => ({ kept }),
  abuse: ([abuse]) => ({ abuse }),
  stirs: stirs => ({ stirs }),
  'comes-out': comesOut => ({ comesOut }),
};

/** What the tags of a line add to its words. */
export const lineFieldsOf = (tags: readonly Tag[]): Tagged => ({
  kept: [],
  ...fieldsFrom(LINE_FIELDS, tags),
});
