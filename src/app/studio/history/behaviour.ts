import { AXES, type Axis } from '../../../engine/model/acts.ts';
import type { Archetype } from '../../../analysis/proof/archetypes.ts';
import type { Report } from '../../../analysis/proof/report.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { reviewSheetOf, type SheetMark, type SheetReply } from '../review/sheet.ts';

type Range = Report['accuracy'];
type Golden = Report['golden'];
export type PlayerResult = Pick<Report['archetypes'][number], 'accuracy' | 'empathy' | 'ending'>;

interface Row<K extends string, T> {
  readonly about: K;
  /** Null where it was not there. */
  readonly before: T | null;
  readonly after: T | null;
}

/** One thing in which two states of a scenario play differently. `variant` is '' where there is only one. */
export type BehaviourRow =
  | Row<'verdict', Report['verdict']>
  | Row<'conversations', string>
  | Row<'decisions' | 'longest' | 'errors' | 'warnings', number>
  | (Row<'ending', string> & { readonly kind: string; readonly summary: string })
  | (Row<'range', Range> & { readonly axis: Axis; readonly variant: string })
  | (Row<'golden', Pick<NonNullable<Golden>, Axis>> & { readonly variant: string })
  | (Row<'player', PlayerResult> & { readonly player: Archetype; readonly variant: string });

/** A reply that came, went, or is worth something else. */
export interface ReplyChange {
  readonly words: string;
  readonly change: 'new' | 'gone' | 'worth';
  readonly marks: readonly {
    readonly axis: Axis;
    readonly before: SheetMark | null;
    readonly after: SheetMark | null;
  }[];
}

/** What an edit changed in how a scenario plays. */
export interface Behaviour {
  readonly rows: readonly BehaviourRow[];
  readonly replies: readonly ReplyChange[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Rows of things that both lists name; a name stands for itself where only one list has it. */
const paired = <T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): readonly (readonly [T | null, T | null])[] => {
  const [olds, news] = [before, after].map(list => new Map(list.map(one => [nameOf(one), one])));
  const names = new Set([...before, ...after].map(nameOf));
  return [...names].map(name => [olds?.get(name) ?? null, news?.get(name) ?? null] as const);
};

type Variant = Pick<Report, 'accuracy' | 'empathy' | 'golden' | 'archetypes'> & {
  readonly id: string;
};

const variantsOf = (report: Report): readonly Variant[] =>
  report.variants ?? [{ ...report, id: '' }];

const scoresOf = (golden: Golden | undefined): Pick<NonNullable<Golden>, Axis> | null =>
  golden ? { accuracy: golden.accuracy, empathy: golden.empathy } : null;

const resultOf = (player: PlayerResult | undefined): PlayerResult | null =>
  player === undefined
    ? null
    : { accuracy: player.accuracy, empathy: player.empathy, ending: player.ending };

const variantRows = ([was, is]: readonly [
  Variant | null,
  Variant | null,
]): readonly BehaviourRow[] => {
  const variant = (is ?? was)?.id ?? '';
  const named = [...((is ?? was)?.archetypes ?? [])].map(({ name }) => name);
  const playerIn = (one: Variant | null, name: Archetype): PlayerResult | null =>
    resultOf(one?.archetypes.find(player => player.name === name));
  return [
    ...AXES.map(axis => ({
      about: 'range' as const,
      axis,
      variant,
      before: was?.[axis] ?? null,
      after: is?.[axis] ?? null,
    })),
    { about: 'golden', variant, before: scoresOf(was?.golden), after: scoresOf(is?.golden) },
    ...named.map(player => ({
      about: 'player' as const,
      player,
      variant,
      before: playerIn(was, player),
      after: playerIn(is, player),
    })),
  ];
};

type Ending = Report['endings'][number];

const endingRow = ([was, is]: readonly [Ending | null, Ending | null]): BehaviourRow => ({
  about: 'ending',
  kind: (is ?? was)?.kind ?? '',
  summary: (is ?? was)?.summary ?? '',
  before: was?.conversations ?? null,
  after: is?.conversations ?? null,
});

const severe = ({ findings }: Report, severity: 'error' | 'warning'): number =>
  findings.filter(finding => finding.severity === severity).length;

const rowsOf = (was: Report, is: Report): readonly BehaviourRow[] => [
  { about: 'verdict', before: was.verdict, after: is.verdict },
  { about: 'errors', before: severe(was, 'error'), after: severe(is, 'error') },
  { about: 'warnings', before: severe(was, 'warning'), after: severe(is, 'warning') },
  { about: 'conversations', before: was.conversations, after: is.conversations },
  { about: 'longest', before: was.decisions, after: is.decisions },
  ...paired(was.endings, is.endings, ({ kind, summary }) => `${kind} ${summary}`).map(endingRow),
  ...paired(variantsOf(was), variantsOf(is), ({ id }) => id).flatMap(variantRows),
];

const marksChanged = (was: SheetReply, is: SheetReply): ReplyChange['marks'] =>
  AXES.map(axis => ({
    axis,
    before: was.marks?.[axis] ?? null,
    after: is.marks?.[axis] ?? null,
  })).filter(({ before, after }) => !same(before, after));

const replyChange = ([was, is]: readonly [SheetReply | null, SheetReply | null]): ReplyChange => {
  const words = (is ?? was)?.words ?? '';
  if (was === null || is === null)
    return { words, change: was === null ? 'new' : 'gone', marks: [] };
  return { words, change: 'worth', marks: marksChanged(was, is) };
};

/** What of the replies can be told without playing anything. */
const repliesOf = (before: readonly Source[], after: readonly Source[]) => {
  const [was, is] = [reviewSheetOf(before).decisions, reviewSheetOf(after).decisions];
  const all = (decisions: typeof was) => decisions.flatMap(({ replies }) => replies);
  const replies = paired(all(was), all(is), ({ id }) => id)
    .map(replyChange)
    .filter(({ change, marks }) => change !== 'worth' || marks.length > 0);
  const decisions: BehaviourRow = { about: 'decisions', before: was.length, after: is.length };
  return { replies, decisions };
};

/** A state of a scenario: its files, and what the proof says of them. */
export interface ProvedState {
  readonly files: readonly Source[];
  readonly report: Report;
}

/** What has changed in behaviour from one state to another; nothing of both lists for a cosmetic edit. */
export const behaviourBetween = (before: ProvedState, after: ProvedState): Behaviour => {
  const { replies, decisions } = repliesOf(before.files, after.files);
  const rows = [...rowsOf(before.report, after.report), decisions];
  return { replies, rows: rows.filter(row => !same(row.before, row.after)) };
};
