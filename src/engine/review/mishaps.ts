import type { NamesInWords, Reply, ReplyKey } from '../model/reply.ts';
import type { Conversation, Turn } from '../run/conversation.ts';

/** A promise or a fatal error by its names. */
export interface NamedMishap {
  /** The author's short name, for programs. */
  readonly id: string;
  /** What the author calls it for people; null where they have not said. */
  readonly words: string | null;
}

/** The same with where it was made. */
export interface Mishap extends NamedMishap {
  /** The turn, from 1, and the reply that was given there. */
  readonly turn: number;
  readonly said: string;
}

type NamesIn = (key: ReplyKey) => readonly string[];
type WordsIn = (key: ReplyKey) => NamesInWords | undefined;

/** One reply says what it is called; others of the same name need not say it again. */
const wordsFor = (turns: readonly Turn[], id: string, wordsIn: WordsIn): string | null =>
  turns
    .flatMap(({ reply, offered }): readonly Reply[] => [reply, ...offered])
    .map(({ key }) => wordsIn(key)?.[id])
    .find(words => words !== undefined) ?? null;

/** The fatal errors of one reply. */
export const breachesOf = ({ breaches, breachWords }: ReplyKey): readonly NamedMishap[] =>
  breaches.map(id => ({ id, words: breachWords?.[id] ?? null }));

/** Each name once, where it came first. */
const mishapsIn = (
  turns: readonly Turn[],
  namesIn: NamesIn,
  wordsIn: WordsIn,
): readonly Mishap[] => {
  const all = turns.flatMap(({ reply: { key, text } }, at) =>
    namesIn(key).map(id => {
      const words = wordsIn(key)?.[id] ?? wordsFor(turns, id, wordsIn);
      return { id, words, turn: at + 1, said: text };
    }),
  );
  return all.filter(({ id }, at) => all.findIndex(other => other.id === id) === at);
};

/** Fatal errors (S3), in the order in which they were made. */
export const breachesIn = ({ turns }: Pick<Conversation, 'turns'>): readonly Mishap[] =>
  mishapsIn(
    turns,
    ({ breaches }) => breaches,
    ({ breachWords }) => breachWords,
  );

/** Promises that are still open (M9), in the order in which they were made. */
export const openPromisesIn = ({
  turns,
  customer: { openPromises },
}: Pick<Conversation, 'turns' | 'customer'>): readonly Mishap[] =>
  mishapsIn(
    turns,
    ({ promises }) => promises.filter(promise => openPromises.includes(promise)),
    ({ promiseWords }) => promiseWords,
  );
