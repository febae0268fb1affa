import type { DraftRecord } from '../drafts/draft-record.ts';
import type { Studio } from '../studio.ts';
import type { Place } from '../workspace/workspace.ts';
import type { Source } from '../../../narrative/source/sources.ts';

/** A reply as somebody knows it who has seen it played. */
export interface SeenReply {
  /** Its stable name, or `#3` where it has none. */
  readonly reply: string;
  readonly words: string;
}

/** A name may hold what a pattern takes for a sign. */
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Enough of its words to tell it by, from before whatever the story puts in. */
const TELLING = 24;

const beginningOf = (words: string): string =>
  words
    .replaceAll(/[“”"„‟«»]/g, '')
    .trim()
    .slice(0, TELLING);

const offsetIn = (text: string, { reply, words }: SeenReply): number => {
  const named = reply.startsWith('#')
    ? -1
    : text.search(new RegExp(String.raw`# *id: *${escaped(reply)}(?![\p{L}\p{M}\p{N}_-])`, 'u'));
  const beginning = beginningOf(words);
  if (named >= 0 || beginning === '') return named;
  return text.indexOf(beginning);
};

/** Where a reply stands; null where it is nowhere in these files. */
export const placeOfReply = (files: readonly Source[], seen: SeenReply): Place | null => {
  for (const { name, text } of files) {
    const offset = offsetIn(text, seen);
    if (offset >= 0) return { file: name, offset: text.lastIndexOf('\n', offset) + 1 };
  }
  return null;
};

/** A copy of a shipped scenario that was made before: the same line leads to it again. */
const copyAmong = (drafts: readonly DraftRecord[], files: readonly Source[]): string | null =>
  drafts.find(({ files: own, origin }) => origin === null && own[0]?.name === files[0]?.name)?.id ??
  null;

type Opening = Pick<Studio, 'drafts' | 'loadScenarioSources' | 'create' | 'open'>;

/** The scenario to write on: one's own, or a copy of a shipped one. Null where it cannot be had. */
const draftFor = async (
  studio: Opening,
  scenario: string,
  own: string | null,
): Promise<string | null> => {
  if (own !== null) return own;
  const files = await studio.loadScenarioSources(scenario);
  if (files === null) return null;
  return copyAmong(studio.drafts.store.getState().records, files) ?? studio.create(files);
};

/** Opens a scenario where a reply stands in it; the name of what was opened, or null. */
export const openAtReply = async (
  studio: Opening,
  scenario: string,
  own: string | null,
  seen: SeenReply,
): Promise<string | null> => {
  const draft = await draftFor(studio, scenario, own);
  const workspace = draft === null ? null : studio.open(draft);
  if (workspace === null) return null;
  const place = placeOfReply(workspace.store.getState().files, seen);
  if (place !== null) workspace.goTo(place);
  return draft;
};
