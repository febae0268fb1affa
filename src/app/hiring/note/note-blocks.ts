import { AXES, type Axis } from '../../../engine/model/acts.ts';
import type { HiringNoteMessages, NoteTable } from '../../words/messages/hiring-note.ts';
import type { SelectionRate } from '../../../analysis/statistics/selection-rates.ts';
import type { RowAgreement } from '../review/review-agreement.ts';
import type { NotedPart, TechnicalNote } from './technical-note.ts';

/** A piece of a document, whatever it is written in. */
export type NoteBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | (NoteTable & { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] });

type Words = HiringNoteMessages;
type Blocks = readonly NoteBlock[];

const section = ({ heading, text }: { heading: string; text: string }): Blocks => [
  { kind: 'heading', level: 2, text: heading },
  { kind: 'text', text },
];

const text = (words: string): NoteBlock => ({ kind: 'text', text: words });

const table = ({ caption, head }: NoteTable, rows: readonly (readonly string[])[]): NoteBlock => ({
  kind: 'table',
  caption,
  head,
  rows,
});

const numberOr = (value: number | null, { number, unsaid }: Words): string =>
  value === null ? unsaid : number(value);

const shareOr = (value: number | null, { percent, unsaid }: Words): string =>
  value === null ? unsaid : percent(value);

const titleOf = ({ exercise }: TechnicalNote, scenario: string): string =>
  exercise.parts.find(part => part.scenario === scenario)?.title ?? scenario;

const what = ({ exercise, rules, day }: TechnicalNote, words: Words): Blocks => [
  ...section(words.what),
  { kind: 'list', items: words.what.items(exercise, rules, day) },
  table(
    words.what.parts,
    exercise.parts.map(({ title, scenarioVersion, variants, letter }) => [
      title,
      scenarioVersion,
      variants.join(', '),
      words.what.letter(letter !== null),
    ]),
  ),
];

const forms = ({ forms: differences }: TechnicalNote, words: Words): Blocks => {
  if (differences === null)
    return [{ kind: 'heading', level: 2, text: words.forms.heading }, text(words.forms.one)];
  const rows = differences.map(({ aspect, first, second, isLarge }) => [
    words.forms.aspect(aspect),
    words.number(first),
    words.number(second),
    words.forms.large(isLarge),
  ]);
  return [...section(words.forms), table(words.forms.table, rows)];
};

const blindRow = (note: TechnicalNote, part: NotedPart, axis: Axis, words: Words) => {
  const { blindKey, scenario } = part;
  if (blindKey === null) return [];
  const { replies, kappa, correlation, author } = blindKey.axes[axis];
  return [
    [
      titleOf(note, scenario),
      words.axes[axis],
      words.number(blindKey.experts),
      words.number(replies),
      numberOr(kappa, words),
      numberOr(correlation?.single ?? null, words),
      author.map(value => numberOr(value, words)).join(', '),
    ],
  ];
};

const blindKey = (note: TechnicalNote, words: Words): Blocks => {
  const rows = note.parts.flatMap(part => AXES.flatMap(axis => blindRow(note, part, axis, words)));
  return [
    ...section(words.blindKey),
    rows.length === 0 ? text(words.blindKey.none) : table(words.blindKey.table, rows),
  ];
};

const reliability = ({ axes, people }: TechnicalNote, words: Words): Blocks => {
  const { tooFew, fewItems, endedEarly, table: head } = words.reliability;
  const { form } = axes.accuracy;
  const rows = AXES.map(axis => {
    const { items, mean, deviation, alpha, splitHalf, standardError } = axes[axis].form;
    const told = [mean, deviation, alpha, splitHalf, standardError];
    const counts = [people, items].map(words.number);
    return [words.axes[axis], ...counts, ...told.map(value => numberOr(value, words))];
  });
  return [
    ...section(words.reliability),
    ...(form.tooFew ? [text(tooFew(people))] : []),
    ...(form.fewItems && form.items > 0 ? [text(fewItems(form.items))] : []),
    ...(form.endedEarly > 0 ? [text(endedEarly(form.endedEarly))] : []),
    table(head, rows),
  ];
};

const suspicionsOn = ({ axes }: TechnicalNote, axis: Axis, words: Words): readonly string[] =>
  axes[axis].replies.flatMap(({ item, hardlyTaken, rivals }) => [
    ...hardlyTaken.map(reply => words.items.hardlyTaken(reply, item)),
    ...rivals.map(reply => words.items.rival(reply, item)),
  ]);

const itemTable = ({ axes }: TechnicalNote, axis: Axis, words: Words): NoteBlock =>
  table(
    words.items.table(words.axes[axis]),
    axes[axis].items.map(({ item, answers, facility, best, discrimination, reading }) => [
      item,
      words.number(answers),
      shareOr(facility, words),
      words.percent(best),
      reading === 'too-few' ? words.unsaid : numberOr(discrimination, words),
      words.items.readings[reading],
    ]),
  );

const items = (note: TechnicalNote, words: Words): Blocks => {
  if (note.people === 0) return [...section(words.items), text(words.items.none)];
  // Which replies are taken is the same on both axes; which are rivals is not.
  const found = [...new Set(AXES.flatMap(axis => suspicionsOn(note, axis, words)))];
  return [
    ...section(words.items),
    ...AXES.map(axis => itemTable(note, axis, words)),
    text(words.items.suspicions),
    found.length === 0 ? text(words.items.nothing) : { kind: 'list', items: found },
  ];
};

const agreementRow = (note: TechnicalNote, agreement: RowAgreement, words: Words) => {
  const { row, pairs, same, close, kappa } = agreement;
  const name = note.exercise.rubric.find(({ id }) => id === row)?.name ?? words.marking.all;
  return [
    name,
    words.number(pairs),
    shareOr(same, words),
    shareOr(close, words),
    numberOr(kappa, words),
  ];
};

const marking = (note: TechnicalNote, words: Words): Blocks => {
  const { all, rows } = note.marking;
  if (all.pairs === 0) return [...section(words.marking), text(words.marking.none)];
  const told = [...rows, all].map(agreement => agreementRow(note, agreement, words));
  return [...section(words.marking), table(words.marking.table, told)];
};

const rateRow = (rate: SelectionRate, words: Words): readonly string[] => [
  rate.group,
  words.number(rate.people),
  words.number(rate.chosen),
  shareOr(rate.rate, words),
  shareOr(rate.ratio, words),
  rate.p === null ? '' : words.number(rate.p),
  words.groups.readings[rate.reading],
];

const groups = ({ groups: report }: TechnicalNote, words: Words): Blocks => {
  if (report === null) return [...section(words.groups), text(words.groups.none)];
  const tables = report.rates.map(({ columns, chosen }) =>
    table(
      words.groups.table(columns),
      chosen.map(rate => rateRow(rate, words)),
    ),
  );
  return [...section(words.groups), ...tables];
};

const key = (note: TechnicalNote, words: Words): Blocks => [
  ...section(words.key),
  ...note.parts.flatMap(({ scenario, key: decisions }) =>
    decisions.map((replies, at) =>
      table(
        words.key.table(titleOf(note, scenario), at + 1),
        replies.map(({ id, words: said, marks, why }) => [
          id,
          said,
          words.key.mark(marks.accuracy),
          words.key.mark(marks.empathy),
          why ?? '',
        ]),
      ),
    ),
  ),
];

/** The technical note as a document: what it is, what it showed, what it does not claim, and the key. */
export const noteBlocks = (note: TechnicalNote, words: Words): Blocks => [
  { kind: 'heading', level: 1, text: words.title(note.exercise.title) },
  text(words.confidential),
  ...what(note, words),
  ...section(words.scoring),
  ...forms(note, words),
  ...blindKey(note, words),
  ...reliability(note, words),
  ...items(note, words),
  ...marking(note, words),
  ...groups(note, words),
  { kind: 'heading', level: 2, text: words.claims.heading },
  { kind: 'list', items: words.claims.items },
  ...key(note, words),
];
