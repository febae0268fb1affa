import { useMemo } from 'preact/hooks';
import type { Debrief } from '../../app/debrief/debrief.ts';
import type { Habits } from '../../app/debrief/habits.ts';
import { type TurnSummary, turnSummaries } from '../../app/debrief/turn-summary.ts';
import type { Replayed } from '../../app/runs/replay-run.ts';
import { Page } from '../parts/page.tsx';
import { CalibrationCard } from './self-assessment/calibration.tsx';
import { CoachSheetPage } from './export/coach-sheet-page.tsx';
import { Curve } from './curve/curve.tsx';
import { CurveTable } from './curve/curve-table.tsx';
import { Frameworks, useOwnReading } from './coaching/frameworks.tsx';
import { useAfterPaint } from '../hooks/use-after-paint.ts';
import { HabitsCard, useHabits } from './coaching/habits.tsx';
import { HiddenThings } from './coaching/hidden.tsx';
import { type Mistakes, useMistakes } from './mistakes/use-mistakes.ts';
import { NextSteps } from './next-step/next-step.tsx';
import { useNextDrill } from './next-step/use-next-drill.ts';
import { DebriefHeader } from './summary/header.tsx';
import { OutcomeCard } from './summary/outcome.tsx';
import { Overview } from './overview/overview.tsx';
import { ProofProgress } from './proof-progress.tsx';
import { Commendations } from './summary/commendations.tsx';
import { Scores } from './summary/scores.tsx';
import { QuadrantCard } from './summary/quadrant.tsx';
import { Farewell, ExportButtons } from './export/export-buttons.tsx';
import { Turns } from './turns/turns.tsx';
import { type ChosenTurn, useChosenTurn } from './use-chosen-turn.ts';
import { type Deepened, useProof } from './use-proof.ts';

interface PartProps extends Deepened, ChosenTurn {
  readonly replayed: Replayed;
  readonly summaries: readonly TurnSummary[];
  readonly mistakes: Mistakes;
}

/** Two scores and one outcome, kept apart, and what the learner had thought. */
const Verdict = ({ debrief, proving, choose }: PartProps) => (
  <>
    <div class="debrief-verdict">
      <Scores debrief={debrief} choose={choose} />
      <CalibrationCard debrief={debrief} />
      <QuadrantCard debrief={debrief} choose={choose} />
      {debrief.outcome !== null && <OutcomeCard debrief={debrief} outcome={debrief.outcome} />}
    </div>
    <ProofProgress debrief={debrief} proving={proving} choose={choose} />
  </>
);

const Course = (props: PartProps) => {
  const { debrief, chosen, choose } = props;
  return (
    <>
      <section class="card curve-card" aria-labelledby="curve">
        <Curve debrief={debrief} chosen={chosen.turn} choose={choose} />
        <CurveTable debrief={debrief} />
      </section>
      <Turns {...props} />
      <HiddenThings debrief={debrief} />
    </>
  );
};

const Coaching = ({ debrief, habits }: { debrief: Debrief; habits: Habits | null }) => (
  <>
    <Frameworks debrief={debrief} />
    <HabitsCard habits={habits} />
    <Commendations debrief={debrief} />
    <ExportButtons debrief={debrief} />
    <Farewell scenario={debrief.scenario.id} />
  </>
);

interface Props {
  readonly debrief: Debrief;
  readonly replayed: Replayed;
  /** The coach's sheet of it, at its own address. */
  readonly sheet: boolean;
}

/**
 * First what to do and what happened, then what to make of it; or all of it on one sheet. What is
 * below the fold comes after the first picture.
 */
export const DebriefPage = ({ debrief: first, replayed, sheet }: Props) => {
  const deepened = useProof(first);
  const { debrief } = deepened;
  const turns = useChosenTurn(first.run.id);
  const mistakes = useMistakes(debrief, turns);
  const summaries = useMemo(() => turnSummaries(debrief), [debrief]);
  const rest = useAfterPaint();
  const habits = useHabits(rest && debrief.sight.keys);
  const drill = useNextDrill(debrief);
  const own = useOwnReading(debrief);
  if (sheet) {
    const framework = own ?? debrief.frameworks[0] ?? null;
    const extras = { framework, fingerprint: habits?.fingerprint ?? null, drill };
    return <CoachSheetPage debrief={debrief} extras={extras} />;
  }
  const parts = { ...deepened, ...turns, replayed, summaries, mistakes };
  return (
    <Page title={debrief.scenario.title} kind="debrief">
      <DebriefHeader debrief={debrief} />
      <NextSteps debrief={debrief} drill={drill} begin={mistakes.begin} />
      <Overview {...turns} debrief={debrief} turns={summaries} mistakes={mistakes} />
      <Verdict {...parts} />
      {rest && <Course {...parts} />}
      {rest && <Coaching debrief={debrief} habits={habits} />}
    </Page>
  );
};
