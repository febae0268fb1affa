import { ABOUT_MARKS } from '../../analysis/findings/all.ts';
import type { Finding } from '../../analysis/findings/finding.ts';
import type { Report, ReportedLine } from '../../analysis/proof/report.ts';
import type { AnsiColours } from '../terminal/ansi-colours.ts';
import { playCommandLine } from '../terminal/shell-words.ts';
import { visibleIn } from '../terminal/visible-text.ts';

const grouped = (digits: string): string =>
  digits === 'unbounded' ? 'endlessly many' : digits.replace(/\B(?=(\d{3})+$)/g, '\u202f');

const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value}`;

/** Where a conversation may go round in a circle, none is the longest. */
const longest = ({ conversations, decisions }: Report): string =>
  conversations === 'unbounded'
    ? 'any number of replies in one conversation'
    : `at most ${decisions} ${decisions === 1 ? 'reply' : 'replies'} in one conversation`;

const verdict = (report: Report): string => {
  if (report.states === 0) return 'not played: what is found has to be mended first';
  const { states, edges, conversations, milliseconds } = report;
  const covered = report.verdict === 'complete' ? 'complete' : `cut (${report.cutBy ?? 'unknown'})`;
  return [
    ...(report.readAs === 'plain ink' ? ['plain ink'] : []),
    covered,
    `${grouped(String(states))} states`,
    `${grouped(String(edges))} edges`,
    `${grouped(conversations)} conversations`,
    longest(report),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ');
};

const marks = ({ accuracy, empathy, golden, variants }: Report): readonly string[] => {
  const rows = variants ?? [{ id: '', accuracy, empathy, golden }];
  return rows.map(row => {
    const best = row.golden;
    const golden = best === null ? 'none' : `${best.accuracy}/${best.empathy}`;
    const name = row.id === '' ? '' : `${row.id}: `;
    return `${name}accuracy ${row.accuracy.worst} … ${row.accuracy.best} · empathy ${row.empathy.worst} … ${row.empathy.best} · golden ${golden}`;
  });
};

const endings = ({ endings }: Report): readonly string[] =>
  endings.map(
    ({ kind, summary, conversations }) => `${kind} ${grouped(conversations)}  ${summary}`,
  );

const PLAYERS: Readonly<Record<string, string>> = {
  expert: 'plays the best way there is',
  average: 'takes the middling reply each time',
  'solve-only': 'solves, and says nothing kind',
  'empathy-only': 'is kind, and solves nothing',
  'over-giver': 'gives away as much as it can',
  'over-promiser': 'says what is liked, true or not',
  parrot: 'says one kind phrase again and again',
  disaster: 'takes the worst reply each time',
};

const player = (played: Report['archetypes'][number]): string => {
  const { name, accuracy, empathy, ending, mood, nextDay } = played;
  const later = nextDay === null ? '' : `, next day ${signed(nextDay)}`;
  const figures = `accuracy ${String(accuracy).padStart(3)} · empathy ${String(empathy).padStart(3)} · ${ending ?? 'no ending'} · mood ${signed(mood)}${later}`;
  return `${name.padEnd(14)}${figures.padEnd(66)}${PLAYERS[name] ?? ''}`.trimEnd();
};

const players = ({ archetypes }: Report): readonly string[] => archetypes.map(player);

const way = (report: Report, { choices, variant }: Finding): readonly string[] =>
  choices === undefined
    ? []
    : [`see it: ${playCommandLine({ file: report.file, variant, choices })}`];

/** A judgement may stand when the fault is mended, or fall. */
const lead = (code: string): string =>
  ABOUT_MARKS.has(code) ? 'to be seen again when this is mended' : 'and because of this';

/** Lines that nobody comes to are counted; everything else is told once. */
const consequences = ({ consequences = [] }: Finding): readonly string[] => {
  const lines = consequences.reduce((sum, { lines = 0 }) => sum + lines, 0);
  const others = consequences.filter(({ lines }) => lines === undefined);
  const told = [...new Set(others.map(({ code }) => code))].map(code => {
    const [first, ...more] = others.filter(other => other.code === code);
    const count = more.length === 0 ? '' : ` (and ${more.length} more like it)`;
    return `${lead(code)}: ${first?.message ?? ''}${count}`;
  });
  return [
    ...(lines > 0
      ? [`and ${lines} line${lines === 1 ? ' is' : 's are'} never reached because of this`]
      : []),
    ...told,
  ];
};

const describeFinding = (report: Report, finding: Finding, paint: AnsiColours): string => {
  const { severity, file, line, code, message, remedy } = visibleIn(finding);
  const lines = [
    message,
    ...(remedy === '' ? [] : [remedy]),
    ...consequences(visibleIn(finding)),
    ...way(report, finding).map(paint.dim),
  ];
  const head = `  ${paint[severity](severity)} ${file}:${line} ${paint.dim(code)}`;
  return [head, ...lines.map(text => `      ${text}`)].join('\n');
};

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${name}`, ...lines.map(line => `      ${line}`)];

/** Findings of one kind that a person reads one by one; `--json` has them all. */
const MOST_OF_A_KIND = 20;

const describeFindings = (report: Report, paint: AnsiColours): readonly string[] => {
  const { findings } = report;
  const place = (finding: Finding): number =>
    findings.filter(({ code }) => code === finding.code).indexOf(finding);
  const shown = findings.filter(finding => place(finding) < MOST_OF_A_KIND);
  const left = findings.length - shown.length;
  return [
    ...shown.map(finding => describeFinding(report, finding, paint)),
    ...(left === 0 ? [] : [`  and ${left} more of the kinds above (all of them: --json)`]),
  ];
};

const title = ({ file, title }: Report): string => (title === '' ? file : `${file}  ${title}`);

/** Plain ink has no marks, and what offers no reply can earn none. */
const isScored = ({ edges, readAs }: Report): boolean => edges > 0 && readAs === 'scenario';

const span = ({ least, most }: ReportedLine['mood'], write: (level: number) => string): string =>
  least === most ? `at ${write(least)}` : `between ${write(least)} and ${write(most)}`;

const toldLine = ({ file, line, kind, speaker, text, heat, mood }: ReportedLine): string => {
  const words = kind === 'ending' ? `# ending: ${text}` : `${speaker ?? ''}: ${text}`;
  return `${file}:${line}  said ${span(mood, signed)}, heat ${span(heat, String)}  ${words.replace(/^: /, '')}`;
};

/** A report as a person reads it in a terminal. */
export const describeReport = (report: Report, paint: AnsiColours): string => {
  const shown = visibleIn(report);
  return [
    paint.bold(title(shown)),
    `  ${verdict(shown)}`,
    ...(isScored(report) ? section('marks', marks(shown)) : []),
    ...section('endings', endings(shown)),
    ...(isScored(report)
      ? section('players: eight set ways of playing; only the first should do well', players(shown))
      : []),
    ...section(
      'lines, with the moods in which they can be told',
      (shown.lines ?? []).map(toldLine),
    ),
    ...describeFindings(report, paint),
    '',
  ].join('\n');
};
