import type { Finding } from '../../analysis/findings/finding.ts';
import type { Report } from '../../analysis/proof/report.ts';
import type { AnsiColours } from '../ansi-colours.ts';

const grouped = (digits: string): string =>
  digits === 'unbounded' ? 'endlessly many' : digits.replace(/\B(?=(\d{3})+$)/g, '\u202f');

const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value}`;

const verdict = (report: Report): string => {
  const { states, edges, conversations, decisions, milliseconds } = report;
  const covered =
    report.verdict === 'complete' ? 'complete' : `cut (${report.cutBy ?? 'not played'})`;
  return [
    covered,
    `${grouped(String(states))} states`,
    `${grouped(String(edges))} edges`,
    `${grouped(conversations)} conversations`,
    `up to ${decisions} replies`,
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

const players = ({ archetypes }: Report): readonly string[] =>
  archetypes.map(
    ({ name, accuracy, empathy, ending, mood }) =>
      `${name.padEnd(13)} accuracy ${String(accuracy).padStart(3)} · empathy ${String(empathy).padStart(3)} · ${ending ?? 'no ending'} · mood ${signed(mood)}`,
  );

const way = ({ choices, variant }: Finding): readonly string[] => {
  if (choices === undefined) return [];
  const replies = choices.map(choice => choice + 1).join(',');
  const where = variant === undefined ? '' : ` --variant ${variant}`;
  return [`see it: composure play${where} --choose ${replies === '' ? '(at once)' : replies}`];
};

const describeFinding = (finding: Finding, paint: AnsiColours): string => {
  const { severity, file, line, code, message, remedy } = finding;
  const lines = [message, ...(remedy === '' ? [] : [remedy]), ...way(finding).map(paint.dim)];
  const head = `  ${paint[severity](severity)} ${file}:${line} ${paint.dim(code)}`;
  return [head, ...lines.map(text => `      ${text}`)].join('\n');
};

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${name}`, ...lines.map(line => `      ${line}`)];

/** A report as a person reads it in a terminal. */
export const describeReport = (report: Report, paint: AnsiColours): string =>
  [
    paint.bold(report.title === '' ? report.file : `${report.file}  ${report.title}`),
    `  ${verdict(report)}`,
    ...(report.edges === 0 ? [] : section('marks', marks(report))),
    ...section('endings', endings(report)),
    ...section('players', players(report)),
    ...report.findings.map(finding => describeFinding(finding, paint)),
    '',
  ].join('\n');
