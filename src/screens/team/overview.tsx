import type { Figure } from '../../app/team/figures.ts';
import { MEASURES, type Measure } from '../../app/team/judge-run.ts';
import type { TeamReport } from '../../app/team/report.ts';
import { useTeamWords } from './parts.tsx';

const One = ({ measure, figure }: { measure: Measure; figure: Figure | null }) => {
  const words = useTeamWords();
  return (
    <div>
      <dt>{words.measures[measure]}</dt>
      <dd>
        <span class="team-figure">{words.value(measure, figure)}</span>
        <span class="team-n">
          {figure !== null && words.spread(measure, figure)} {words.n(figure, 'runs')}
        </span>
      </dd>
    </div>
  );
};

/** The five figures, each with what it stands on. */
export const Overview = ({ report }: { report: TeamReport }) => {
  const words = useTeamWords();
  const { counted, all, signed, handedOn, figures } = report;
  return (
    <div class="team-overview">
      <dl class="team-figures">
        {MEASURES.map(one => (
          <One key={one} measure={one} figure={figures[one]} />
        ))}
      </dl>
      <p class="note">
        {words.counted(counted, all)} {signed > 0 && words.signed(signed)}{' '}
        {handedOn > 0 && words.handedOn(handedOn)} {words.modelled}
      </p>
    </div>
  );
};

/** What is on the board and in no figure. */
export const Uncounted = ({ report: { uncounted } }: { report: TeamReport }) => {
  const { uncounted: words } = useTeamWords();
  if (uncounted.length === 0) return null;
  return (
    <div class="team-uncounted">
      <h3>{words.heading}</h3>
      <p class="note">{words.about}</p>
      <ul>
        {uncounted.map(({ reason, runs }) => (
          <li key={reason}>{words.reasons[reason](runs)}</li>
        ))}
      </ul>
    </div>
  );
};
