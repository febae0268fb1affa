import { AXES } from '../../engine/model/acts.ts';
import type { Report } from './report.ts';

/** One thing that an edit changed in how a scenario behaves. */
export interface Difference {
  readonly about: string;
  readonly before: string;
  readonly after: string;
}

const changed = (about: string, before: string, after: string): readonly Difference[] =>
  before === after ? [] : [{ about, before, after }];

const NONE = '–';

/** Pairs things of two lists by name; what is missing on one side is "–". */
const paired = <T>(
  before: readonly T[],
  after: readonly T[],
  name: (item: T) => string,
  about: (item: T) => string,
  show: (item: T) => string,
): readonly Difference[] => {
  const names = new Set([...before, ...after].map(name));
  return [...names].flatMap(key => {
    const [was, is] = [
      before.find(item => name(item) === key),
      after.find(item => name(item) === key),
    ];
    const either = was ?? is;
    if (either === undefined) return [];
    return changed(
      about(either),
      was === undefined ? NONE : show(was),
      is === undefined ? NONE : show(is),
    );
  });
};

type Row = NonNullable<Report['variants']>[number];

const rowsOf = (report: Report): readonly Row[] =>
  report.variants ?? [
    {
      id: '',
      conversations: report.conversations,
      accuracy: report.accuracy,
      empathy: report.empathy,
      golden: report.golden,
      archetypes: report.archetypes,
    },
  ];

const marks = ({ id, accuracy, empathy, golden }: Row): string => {
  const ranges = AXES.map(axis => {
    const { worst, best } = axis === 'accuracy' ? accuracy : empathy;
    return `${axis} ${worst} … ${best}`;
  });
  const best = golden === null ? 'none' : `${golden.accuracy}/${golden.empathy}`;
  return [id, ...ranges, `golden ${best}`].filter(part => part !== '').join(' · ');
};

const players = (report: Report) =>
  rowsOf(report).flatMap(({ id, archetypes }) =>
    archetypes.map(player => ({ ...player, id: `${id} ${player.name}`.trim() })),
  );

const findings = ({ findings }: Report) => {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
};

/** What changed in behaviour between two proofs of a scenario; nothing for a cosmetic edit. */
export const differences = (before: Report, after: Report): readonly Difference[] => [
  ...changed('verdict', before.verdict, after.verdict),
  ...changed('conversations', before.conversations, after.conversations),
  ...changed('longest way', `${before.decisions} replies`, `${after.decisions} replies`),
  ...paired(
    before.endings,
    after.endings,
    ending => `${ending.kind} ${ending.summary}`,
    ending => `ending ${ending.kind}: ${ending.summary}`,
    ending => `${ending.conversations} conversations`,
  ),
  ...paired(
    rowsOf(before),
    rowsOf(after),
    row => row.id,
    row => `marks ${row.id}`.trim(),
    marks,
  ),
  ...paired(
    players(before),
    players(after),
    player => player.id,
    player => `player ${player.id}`,
    ({ accuracy, empathy, ending, mood }) =>
      `accuracy ${accuracy} · empathy ${empathy} · ${ending ?? 'no ending'} · mood ${mood ?? NONE}`,
  ),
  ...paired(
    findings(before),
    findings(after),
    ({ code }) => code,
    ({ code }) => `finding ${code}`,
    ({ count }) => String(count),
  ),
];
