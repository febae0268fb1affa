import { type InkFile, readInk } from '../../../narrative/authoring/ink-file.ts';
import { waysIn, wayOfReply } from '../../../narrative/authoring/destinations.ts';
import { endOf } from '../../../narrative/authoring/node-path.ts';
import { type Span, textAt } from '../../../narrative/authoring/span.ts';
import type { TextEdit } from '../../../narrative/authoring/text-edit.ts';
import type { CardStep, CardsMessages } from '../../words/messages/studio-cards.ts';
import type { FileChange } from '../workspace/change.ts';
import { lineInk } from './card-commands.ts';
import type { Editing } from './edit-section.ts';
import {
  type DecisionSpot,
  ENDS,
  isAskedFor,
  isLabelledFromOutside,
  onwardOf,
  open,
  type Opened,
} from './decision-reading.ts';
import { BREAK_OFF, LEAVES } from '../../../narrative/authoring/draft.ts';
import { GAP } from './read-section.ts';
import { freeId } from './reply-commands.ts';

/** What was done to the ways between decisions, to be told. */
export type Told = keyof CardsMessages['did'];

const knotsOf = ({ workspace }: Editing): readonly string[] =>
  workspace.store
    .getState()
    .files.flatMap(({ text }) => readInk(text).sections.map(({ knot }) => knot));

const freeKnot = (editing: Editing): string => {
  const known = knotsOf(editing);
  let count = known.filter(knot => /^decision_\d+$/.test(knot)).length + 1;
  while (known.includes(`decision_${count}`)) count += 1;
  return `decision_${count}`;
};

/** Ways to a knot on a stretch, led elsewhere. */
const redirected = ({ code }: InkFile, span: Span, from: string, to: string): readonly TextEdit[] =>
  waysIn(code, span)
    .filter(({ target }) => target === from)
    .map(way => ({ from: way.from, to: way.to, insert: to }));

/** Ways to a knot in every file, led elsewhere, but for a stretch of one of them. */
const redirectedEverywhere = (
  { workspace }: Editing,
  ways: { readonly from: string; readonly to: string },
  but: { readonly file: string; readonly span: Span },
): Map<string, readonly TextEdit[]> =>
  new Map(
    workspace.store.getState().files.map(({ name, text }) => {
      const ink = readInk(text);
      const edits = redirected(ink, { from: 0, to: text.length }, ways.from, ways.to);
      const { span } = but;
      const outside = edits.filter(({ from, to }) => to <= span.from || from >= span.to);
      return [name, name === but.file ? outside : edits];
    }),
  );

const done = (
  { workspace, words }: Editing,
  step: CardStep,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): void => {
  const changes: FileChange[] = [...edits].flatMap(([file, list]) =>
    list.length === 0 ? [] : [{ kind: 'edit' as const, file, edits: list }],
  );
  workspace.change({ says: words.steps[step], changes });
};

/** Asked before a decision: whether the customer has had enough, as others of the file ask it. */
const BREAKS_OFF = /^[^\S\r\n]*(\{ *patience <= 0[^{}:\r\n]*: *-> *[\w.]+ *\})[^\S\r\n]*$/mu;

/** The question that nobody asks yet, in a scenario that has an end for whoever goes. */
const breakOffOf = ({ sections }: InkFile): string | undefined =>
  sections.some(({ knot }) => knot === LEAVES) ? BREAK_OFF : undefined;

const newDecision = (
  editing: Editing,
  { ink }: Opened,
  onward: string | null,
  names: { readonly customer: string; readonly ids: readonly string[] },
): { readonly knot: string; readonly lines: readonly string[] } => {
  const knot = freeKnot(editing);
  const like = knot.replace('ecision_', '');
  const first = freeId(names.ids, like);
  const second = freeId([...names.ids, first], like);
  const asks = BREAKS_OFF.exec(ink.code)?.[1] ?? breakOffOf(ink);
  const end = onward === null ? [`-`, `# ending: partial :: ${GAP}`, '-> END'] : [`- -> ${onward}`];
  const line = lineInk(names.customer === '' ? null : names.customer, '');
  const replyOf = (id: string): readonly string[] => [`* "${GAP}" # id: ${id}`, `    ${line}`];
  return {
    knot,
    lines: [
      `=== ${knot} ===`,
      ...(asks === undefined ? [] : [asks]),
      line,
      ...replyOf(first),
      ...replyOf(second),
      ...end,
    ],
  };
};

export interface DecisionNames {
  readonly customer: string;
  readonly ids: readonly string[];
}

const fallsThrough = ({ ink, nodes }: Opened): boolean =>
  nodes.some(node => node.kind === 'choice' && wayOfReply(ink, node) === null);

const hasGather = ({ nodes }: Opened): boolean => {
  const last = nodes.findLastIndex(({ kind }) => kind === 'choice');
  return nodes.slice(last + 1).some(({ kind }) => kind === 'gather');
};

/** Puts a decision behind another one: that one leads to it, and it leads to where that one led. */
export const addDecisionAfter = (
  editing: Editing,
  spot: DecisionSpot,
  names: DecisionNames,
): Told => {
  const opened = open(editing, spot);
  if (opened === null) return 'unlinked';
  const { ink, section, nodes, span, knot } = opened;
  const next = section.nodes[spot.to];
  const onward = next === undefined ? onwardOf(opened) : null;
  const line = lineInk(names.customer === '' ? null : names.customer, '');
  if (next !== undefined) {
    const ids = [
      freeId(names.ids, 'reply'),
      freeId([...names.ids, freeId(names.ids, 'reply')], 'reply'),
    ];
    const insert = [`- ${line}`, ...ids.map(id => `* "${GAP}" # id: ${id}`), ''].join('\n');
    const at = next.from;
    done(editing, 'addDecision', new Map([[spot.file, [{ from: at, to: at, insert }]]]));
    return 'linked';
  }
  const added = newDecision(editing, opened, onward, names);
  const ways = onward === null ? [] : redirected(ink, span, onward, added.knot);
  const needsGather = !hasGather(opened) && fallsThrough(opened);
  const end = endOf(ink, { from: 0, to: span.to });
  const gather: TextEdit[] = needsGather
    ? [{ from: end, to: end, insert: `\n- -> ${added.knot}` }]
    : [];
  const text: TextEdit = { from: knot.to, to: knot.to, insert: `\n\n${added.lines.join('\n')}` };
  done(editing, 'addDecision', new Map([[spot.file, [...ways, ...gather, text]]]));
  return nodes.length > 0 && (ways.length > 0 || needsGather) ? 'linked' : 'unlinked';
};

/** The first decision of a scenario that has none: it is where the story begins. */
export const addFirstDecision = (editing: Editing, names: DecisionNames): Told => {
  const [main] = editing.workspace.store.getState().files;
  if (main === undefined) return 'unlinked';
  const ink = readInk(main.text);
  const [header] = ink.sections;
  const start = header === undefined ? undefined : waysIn(ink.code, header).at(-1);
  const at = endOf(ink, header ?? { from: 0, to: 0 });
  const spot = { file: main.name, section: 0, from: 0, to: 0 };
  const opened = open(editing, spot);
  if (opened === null) return 'unlinked';
  const onward = start === undefined || ENDS.includes(start.target) ? null : start.target;
  const { knot, lines } = newDecision(editing, opened, onward, names);
  const way: TextEdit[] =
    start === undefined ? [] : [{ from: start.from, to: start.to, insert: knot }];
  const lead = start === undefined ? `\n\n-> ${knot}` : '';
  const text: TextEdit = { from: at, to: at, insert: `${lead}\n\n${lines.join('\n')}\n` };
  done(editing, 'addDecision', new Map([[main.name, [...way, text]]]));
  return 'linked';
};

const lineBreakBehind = (text: string, at: number): number =>
  at + (/^(?:[^\S\r\n]*(?:\r\n|\n|\r))*/.exec(text.slice(at))?.[0].length ?? 0);

/** Takes a decision out; what led to it leads to what came after it. */
export const removeDecision = (editing: Editing, spot: DecisionSpot): Told => {
  const opened = open(editing, spot);
  if (opened === null || isLabelledFromOutside(editing, spot, opened)) return 'labelled';
  const { ink, section, span, knot, isWhole } = opened;
  const onward = onwardOf(opened);
  const target = onward ?? 'END';
  const told = onward === null ? 'endsNow' : 'reconnected';
  if (isWhole && !isAskedFor(editing, spot, opened)) {
    const edits = redirectedEverywhere(
      editing,
      { from: section.knot, to: target },
      { file: spot.file, span: knot },
    );
    const out = { from: knot.from, to: lineBreakBehind(ink.text, knot.to), insert: '' };
    edits.set(spot.file, [...(edits.get(spot.file) ?? []), out]);
    done(editing, 'removeDecision', edits);
    return told;
  }
  const choices = section.nodes.slice(spot.from, spot.to);
  const last = choices.findLastIndex(({ kind }) => kind === 'choice');
  const isLast = spot.to === section.nodes.length;
  const kept = isLast ? [] : choices.slice(last + 1);
  const end = kept[0]?.from ?? endOf(ink, span);
  const insert = isLast ? `${spot.from > 0 ? '- ' : ''}-> ${target}` : '';
  done(editing, 'removeDecision', new Map([[spot.file, [{ from: span.from, to: end, insert }]]]));
  return isWhole ? 'keptAsWay' : told;
};

const HEADING = /^(\s*={2,}\s*)([\p{L}\p{M}\p{N}_]+)/u;

/** A copy behind a decision that has its knot to itself; null for any other. */
export const copyDecision = (
  editing: Editing,
  spot: DecisionSpot,
  ids: readonly string[],
): Told => {
  const opened = open(editing, spot);
  if (opened === null || !opened.isWhole) return 'shared';
  const { ink, section, knot, span } = opened;
  const onward = onwardOf(opened);
  const name = freeKnot(editing);
  const known = [...ids];
  const copy = textAt(ink.text, knot)
    .replace(HEADING, `$1${name}`)
    .replaceAll(/# id: *([\p{L}\p{M}\p{N}_-]+)/gu, (_, id: string) => {
      const free = freeId(known, id);
      known.push(free);
      return `# id: ${free}`;
    });
  const ways = onward === null ? [] : redirected(ink, span, onward, name);
  const text: TextEdit = { from: knot.to, to: knot.to, insert: `\n\n${copy.trim()}` };
  done(editing, 'copyDecision', new Map([[spot.file, [...ways, text]]]));
  return ways.length > 0 && section.knot !== name ? 'linked' : 'unlinked';
};

/** Edits of a stretch applied to its text. */
const within = (text: string, span: Span, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (now, { from, to, insert }) =>
        now.slice(0, from - span.from) + insert + now.slice(to - span.from),
      textAt(text, span),
    );

/** Lets two decisions that follow each other change places, and the ways between them. */
export const swapDecisions = (
  editing: Editing,
  first: DecisionSpot,
  second: DecisionSpot,
): Told => {
  const [a, b] = [open(editing, first), open(editing, second)];
  if (a === null || b === null || !a.isWhole || !b.isWhole) return 'shared';
  if (first.file !== second.file) return 'otherFile';
  const [one, two] = [a.section.knot, b.section.knot];
  const next = onwardOf(b);
  const isChain = onwardOf(a) === two && next !== null && next !== one;
  const spans = [a.knot, b.knot];
  if (!isChain) {
    const edits = [
      { ...a.knot, insert: textAt(b.ink.text, b.knot) },
      { ...b.knot, insert: textAt(a.ink.text, a.knot) },
    ];
    done(editing, 'moveDecision', new Map([[first.file, edits]]));
    return 'placeOnly';
  }
  const firstText = within(a.ink.text, a.knot, redirected(a.ink, a.knot, two, next));
  const secondText = within(b.ink.text, b.knot, redirected(b.ink, b.knot, next, one));
  const elsewhere = redirectedEverywhere(
    editing,
    { from: one, to: two },
    { file: first.file, span: a.knot },
  );
  const outside = (elsewhere.get(first.file) ?? []).filter(({ from, to }) =>
    spans.every(span => to <= span.from || from >= span.to),
  );
  elsewhere.set(first.file, [
    ...outside,
    { ...a.knot, insert: secondText },
    { ...b.knot, insert: firstText },
  ]);
  done(editing, 'moveDecision', elsewhere);
  return 'moved';
};
