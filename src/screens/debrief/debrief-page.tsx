import { useMemo } from 'preact/hooks';
import type { Debrief } from '../../app/debrief/debrief.ts';
import { type TurnSummary, turnSummaries } from '../../app/debrief/turn-summary.ts';
import { Page } from '../parts/page.tsx';
import { CalibrationCard } from './self-assessment/calibration.tsx';
import { CoachSheetPage } from './export/coach-sheet-page.tsx';
import { Curve } from './curve/curve.tsx';
import { CurveTable } from './curve/curve-table.tsx';
import { Frameworks, useOwnReading } from './coaching/frameworks.tsx';
import { HabitsCard, useHabits } from './coaching/habits.tsx';
import { HiddenThings } from './coaching/hidden.tsx';
import { NextDrillCard, useNextDrill } from './coaching/next-drill.tsx';
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
  readonly summaries: readonly TurnSummary[];
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

const Course = ({ debrief, summaries, chosen, choose, step }: PartProps) => (
  <>
    <section class="card curve-card" aria-labelledby="curve">
      <Curve debrief={debrief} chosen={chosen.turn} choose={choose} />
      <CurveTable debrief={debrief} />
    </section>
    <Turns debrief={debrief} summaries={summaries} chosen={chosen} step={step} />
    <HiddenThings debrief={debrief} />
  </>
);

interface Props {
  readonly debrief: Debrief;
  /** The coach's sheet of it, at its own address. */
  readonly sheet: boolean;
}

/** First what happened, then what to make of it, then one thing to do; or all of it on one sheet. */
export const DebriefPage = ({ debrief: first, sheet }: Props) => {
  const deepened = useProof(first);
  const { debrief } = deepened;
  const turns = useChosenTurn(first.run.id);
  const summaries = useMemo(() => turnSummaries(debrief), [debrief]);
  const habits = useHabits(debrief.sight.keys);
  const drill = useNextDrill(debrief);
  const own = useOwnReading(debrief);
  if (sheet) {
    const framework = own ?? debrief.frameworks[0] ?? null;
    const extras = { framework, fingerprint: habits?.fingerprint ?? null, drill };
    return <CoachSheetPage debrief={debrief} extras={extras} />;
  }
  return (
    <Page title={debrief.scenario.title} kind="debrief">
      <DebriefHeader debrief={debrief} />
      <Overview {...turns} debrief={debrief} turns={summaries} />
      <Verdict {...deepened} {...turns} summaries={summaries} />
      <Course {...deepened} {...turns} summaries={summaries} />
      <Frameworks debrief={debrief} />
      <HabitsCard habits={habits} />
      <Commendations debrief={debrief} />
      <NextDrillCard drill={drill} from={debrief.run.id} />
      <ExportButtons debrief={debrief} />
      <Farewell scenario={debrief.scenario.id} />
    </Page>
  );
};
