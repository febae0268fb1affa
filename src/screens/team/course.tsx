import { LEAST_PEOPLE } from '../../app/team/course.ts';
import { COMPARED } from '../../app/team/tallies.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { bandPath, FIELD, linePath, pointsOf, RANGE, yOf } from './course-shape.ts';
import { figureCells, Table, useTeamWords } from './parts.tsx';

const Grid = ({ measure }: { measure: Measure }) => (
  <>
    {RANGE[measure].map(value => {
      const y = yOf(value, measure);
      return (
        <g key={value} class="team-grid">
          <line x1={FIELD.left} x2={FIELD.width - FIELD.right} y1={y} y2={y} />
          <text x={FIELD.left - 6} y={y + 4}>
            {value}
          </text>
        </g>
      );
    })}
  </>
);

const Chart = ({ report: { weeks }, measure }: { report: TeamReport; measure: Measure }) => {
  const points = pointsOf(weeks, measure);
  return (
    <figure class="team-chart">
      <figcaption>{useTeamWords().measures[measure]}</figcaption>
      <svg viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} aria-hidden="true" focusable="false">
        <Grid measure={measure} />
        <path class="team-band" d={bandPath(points)} />
        <path class="team-line" d={linePath(points)} />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={3.5} />
        ))}
      </svg>
    </figure>
  );
};

const WeekTable = ({ report: { weeks } }: { report: TeamReport }) => {
  const words = useTeamWords();
  const { course, people, measuresShort } = words;
  const head = [course.week, course.runs, ...MEASURES.map(measure => measuresShort[measure])];
  const rows = weeks.map(({ from, runs, figures }) => ({
    key: from,
    name: people.day(from),
    cells: [runs, ...figureCells(words, figures)],
  }));
  return <Table label={course.table} head={head} rows={rows} />;
};

const Growths = ({ report: { growth } }: { report: TeamReport }) => {
  const { course } = useTeamWords();
  const sentences = MEASURES.flatMap(measure => {
    const grown = growth[measure];
    return grown === null ? [] : [course.growth(measure, grown, COMPARED)];
  });
  if (sentences.length === 0) return <p>{course.unknown(LEAST_PEOPLE, 2 * COMPARED)}</p>;
  return (
    <ul>
      {sentences.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};

/** How it goes from week to week, and whether practice shows. */
export const Course = ({ report }: { report: TeamReport }) => (
  <>
    <Growths report={report} />
    <div class="team-charts">
      {MEASURES.map(measure => (
        <Chart key={measure} report={report} measure={measure} />
      ))}
    </div>
    <details>
      <summary class="disclosure">{useTeamWords().course.table}</summary>
      <WeekTable report={report} />
    </details>
  </>
);
