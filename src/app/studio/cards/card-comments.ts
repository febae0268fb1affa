import type { Source } from '../../../narrative/source/sources.ts';
import type { Place } from '../workspace/workspace.ts';
import type { ReviewRecord, Reviews } from '../review/review-record.ts';
import type { ReviewComment } from '../review/returned.ts';

/** What a colleague says of a line or reply. */
export interface CardComment {
  readonly record: ReviewRecord;
  /** Its place among the comments of the record. */
  readonly at: number;
  readonly comment: ReviewComment;
  /** It has been seen to. */
  readonly isDone: boolean;
}

const commentsOf = (record: ReviewRecord): readonly CardComment[] =>
  record.review.comments.map((comment, at) => ({
    record,
    at,
    comment,
    isDone: record.done.includes(at),
  }));

/** All that colleagues say of a scenario, in the order in which it came. */
export const commentsIn = (
  records: readonly ReviewRecord[],
  draft: string,
): readonly CardComment[] => records.filter(record => record.draft === draft).flatMap(commentsOf);

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Those that speak of a reply: by its name, or by its words where it has none. */
export const ofReply = (
  comments: readonly CardComment[],
  { id, words }: { readonly id: string | null; readonly words: string },
): readonly CardComment[] =>
  comments.filter(({ comment: { about, quote } }) =>
    id !== null && about.startsWith('reply.')
      ? about === `reply.${id}`
      : about !== '' && plain(quote) === plain(words),
  );

/** Those that speak of a line: by its words. */
export const ofLine = (comments: readonly CardComment[], words: string): readonly CardComment[] =>
  comments.filter(
    ({ comment: { about, quote } }) =>
      about !== '' && !about.startsWith('reply.') && plain(quote) === plain(words),
  );

/** Says whether a comment has been seen to. */
export const settle = (reviews: Reviews, { record, at }: CardComment, isDone: boolean): void => {
  const others = record.done.filter(one => one !== at);
  void reviews.keep({ ...record, done: isDone ? [...others, at] : others });
};

/** Takes a comment out; what else its writer said stays. */
export const removeComment = (reviews: Reviews, { record, at }: CardComment): void => {
  const comments = record.review.comments.toSpliced(at, 1);
  const done = record.done.filter(one => one !== at).map(one => (one > at ? one - 1 : one));
  void reviews.keep({ ...record, review: { ...record.review, comments }, done });
};

const offsetOf = (text: string, { about, quote }: ReviewComment): number => {
  const [, id] = /^reply\.(.+)$/.exec(about) ?? [];
  const named = id === undefined ? -1 : text.search(new RegExp(`# *id: *${escaped(id)}(?![\\w-])`));
  return named < 0 && quote !== '' ? text.indexOf(quote) : named;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where what a comment speaks of is written; null where it is no more. */
export const placeOfComment = (files: readonly Source[], comment: ReviewComment): Place | null => {
  if (comment.about === '') return null;
  const found = files
    .map(({ name, text }) => ({ file: name, offset: offsetOf(text, comment) }))
    .find(({ offset }) => offset >= 0);
  return found ?? null;
};
