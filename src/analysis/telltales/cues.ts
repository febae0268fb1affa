import { wordsIn } from '../findings/readability.ts';
import { bestIn } from './ranker.ts';
import type { Survey, SurveyedDecision, SurveyedReply } from './survey.ts';
import { hasLeast, hasMost, measure, type MeasureName } from './surface.ts';

/** Something that can be seen of a reply without understanding it. */
interface Cue {
  /** In the words of an author: "a colon". */
  readonly name: string;
  readonly marks: (reply: SurveyedReply, decision: SurveyedDecision) => boolean;
}

/** How often a cue marks the best reply. */
export interface CueCount {
  readonly cue: string;
  /** Replies with it. */
  readonly replies: number;
  /** Shares of these, and of the replies without it, that are best; 0 … 1. */
  readonly share: number;
  readonly without: number;
  /** What the share would be if the cue told nothing. */
  readonly chance: number;
  /** Best more than half as often again as by chance, and resting on enough replies. */
  readonly tells: boolean;
  /** Best less than half as often as by chance: a reply with it can be crossed out. */
  readonly warnsOff: boolean;
  readonly examples: readonly Pick<SurveyedReply, 'file' | 'line' | 'text'>[];
}

/** Fewer replies than this show no pattern. */
export const CUE_REPLIES = 15;
/** The best reply so much more often than by chance is a cue that tells. */
export const CUE_RATIO = 1.5;
/** So much less often it can be crossed out. */
export const WRONG_RATIO = 0.5;
/** A word may seem to tell by luck alone; so rarely as this it is worth a look. */
const LUCK = 0.02;
const EXAMPLES = 3;

const has = (name: string, of: MeasureName): Cue => ({
  name,
  marks: (reply, decision) => measure(of, reply, decision) > 0,
});

const hasNo = (name: string, of: MeasureName): Cue => ({
  name,
  marks: (reply, decision) => measure(of, reply, decision) === 0,
});

const CUES: readonly Cue[] = [
  { name: 'the longest reply', marks: (reply, all) => hasMost('words', reply, all) },
  { name: 'the shortest reply', marks: (reply, all) => hasLeast('words', reply, all) },
  {
    name: 'the longest sentences',
    marks: (reply, all) => hasMost('words in a sentence', reply, all),
  },
  { name: 'the longest words', marks: (reply, all) => hasMost('length of words', reply, all) },
  { name: 'the first place in the file', marks: (reply, { replies }) => replies[0] === reply },
  { name: 'the last place in the file', marks: (reply, { replies }) => replies.at(-1) === reply },
  has('a colon', 'colons'),
  has('a semicolon', 'semicolons'),
  { name: 'a colon or a semicolon', marks: ({ text }) => /[:;]/.test(text) },
  has('a dash', 'dashes'),
  has('a question mark', 'question marks'),
  has('an exclamation mark', 'exclamation marks'),
  has('three dots', 'dots'),
  { name: 'two commas or more', marks: ({ text }) => (text.match(/,/g)?.length ?? 0) > 1 },
  hasNo('no comma', 'commas'),
  { name: 'one sentence', marks: (reply, all) => measure('sentences', reply, all) <= 1 },
  { name: 'three sentences or more', marks: (reply, all) => measure('sentences', reply, all) > 2 },
  has('brackets (something done)', 'brackets'),
  hasNo('no brackets (something said)', 'brackets'),
  has('a number', 'numbers'),
  has('a name', 'capitals'),
  has('a filler word', 'fillers'),
  hasNo('no filler word', 'fillers'),
  has('a feeling word', 'feeling words'),
  has('a negation', 'negations'),
  hasNo('no negation', 'negations'),
  has('"sorry"', 'sorry'),
  has('thanks', 'thanks'),
  has('a hedge', 'hedges'),
  hasNo('no hedge', 'hedges'),
  has('"I understand", "I see", "I know"', 'understanding'),
  { name: 'the most "you"', marks: (reply, all) => hasMost('you', reply, all) },
  { name: 'the most "I"', marks: (reply, all) => hasMost('i', reply, all) },
  hasNo('no "I"', 'i'),
  has('"we"', 'we'),
  { name: 'the most words of the customer', marks: (reply, all) => hasMost('echo', reply, all) },
];

interface Seen {
  readonly reply: SurveyedReply;
  readonly decision: SurveyedDecision;
  readonly best: boolean;
  readonly chance: number;
}

const seenIn = (surveys: readonly Survey[]): readonly Seen[] =>
  surveys.flatMap(({ decisions }) =>
    decisions.flatMap(decision => {
      const best = bestIn(decision);
      const chance = best.filter(Boolean).length / best.length;
      return decision.replies.map((reply, at) => ({
        reply,
        decision,
        best: best[at] === true,
        chance,
      }));
    }),
  );

const shareOf = (seen: readonly Seen[]): number =>
  seen.filter(({ best }) => best).length / Math.max(1, seen.length);

const count = (name: string, withIt: readonly Seen[], without: readonly Seen[]): CueCount => {
  const chance = withIt.reduce((sum, one) => sum + one.chance, 0) / Math.max(1, withIt.length);
  const share = shareOf(withIt);
  const enough = withIt.length >= CUE_REPLIES;
  return {
    cue: name,
    replies: withIt.length,
    share,
    without: shareOf(without),
    chance,
    tells: enough && share > CUE_RATIO * chance,
    warnsOff: enough && share < WRONG_RATIO * chance,
    examples: withIt
      .filter(({ best }) => best === share > chance)
      .slice(0, EXAMPLES)
      .map(({ reply: { file, line, text } }) => ({ file, line, text })),
  };
};

/** Each known cue over all decisions, those that tell most first. */
export const countCues = (surveys: readonly Survey[]): readonly CueCount[] => {
  const seen = seenIn(surveys);
  return CUES.map(({ name, marks }) => {
    const marked = seen.map(({ reply, decision }) => marks(reply, decision));
    return count(
      name,
      seen.filter((_, at) => marked[at] === true),
      seen.filter((_, at) => marked[at] === false),
    );
  })
    .filter(({ replies }) => replies > 0)
    .toSorted((a, b) => b.share / b.chance - a.share / a.chance);
};

const FIRST_WORDS = 2;

/** Words and pairs of words of a reply, and how it begins. */
const phrasesOf = ({ text }: SurveyedReply): ReadonlySet<string> => {
  const words = wordsIn(text.toLowerCase()).map(word =>
    word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const beginnings = [1, FIRST_WORDS].map(size => `${words.slice(0, size).join(' ')} …`);
  return new Set([...words, ...pairs, ...beginnings]);
};

/** How likely it is that at least so many of so many are best by luck. */
const luckOf = (hits: number, all: number, chance: number): number => {
  let term = (1 - chance) ** all;
  let sum = 0;
  for (let k = 0; k <= all; k++) {
    if (k >= hits) sum += term;
    term *= ((all - k) / (k + 1)) * (chance / Math.max(1e-9, 1 - chance));
  }
  return sum;
};

/** A word of one scenario only is its subject, and no habit of its author. */
const FEWEST_FILES = 2;

const filesOf = (group: ReadonlySet<Seen>): number =>
  new Set([...group].map(({ reply }) => reply.file)).size;

/** Words, pairs of words and beginnings on no list, wherever they tell more often than luck would. */
export const countWords = (surveys: readonly Survey[]): readonly CueCount[] => {
  const seen = [...new Map(seenIn(surveys).map(one => [one.reply.text, one])).values()];
  const least = Math.min(FEWEST_FILES, surveys.length);
  const byPhrase = new Map<string, Set<Seen>>();
  for (const one of seen) {
    for (const phrase of phrasesOf(one.reply)) {
      const group = byPhrase.get(phrase) ?? new Set<Seen>();
      byPhrase.set(phrase, group.add(one));
    }
  }
  return [...byPhrase]
    .filter(([, group]) => group.size >= CUE_REPLIES && filesOf(group) >= least)
    .map(([phrase, group]) =>
      count(
        `“${phrase}”`,
        [...group],
        seen.filter(one => !group.has(one)),
      ),
    )
    .filter(
      ({ tells, share, replies, chance }) =>
        tells && luckOf(Math.round(share * replies), replies, chance) < LUCK,
    )
    .toSorted((a, b) => b.share / b.chance - a.share / a.chance);
};
