import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../app/debrief/debrief.ts';
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
import { rememberedTurn } from './scroll-position.ts';
import { ProofProgress } from './proof-progress.tsx';
import { Commendations } from './summary/commendations.tsx';
import { Scores } from './summary/scores.tsx';
import { QuadrantCard } from './summary/quadrant.tsx';
import { Farewell, ExportButtons } from './export/export-buttons.tsx';
import { Turns } from './turns/turns.tsx';
import { type Deepened, useProof } from './use-proof.ts';

/** A turn that was chosen, and a count: the same turn can be chosen again. */
const useChosen = (run: string) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const choose = (turn: number) => {
    setChosen(null);
    requestAnimationFrame(() => setChosen(turn));
  };
  useEffect(() => {
    const turn = rememberedTurn(run);
    if (turn !== null) choose(turn);
  }, [run]);
  return [chosen, choose] as const;
};

interface PartProps extends Deepened {
  readonly chosen: number | null;
  readonly choose: (turn: number) => void;
}

/** Two scores and one outcome, kept apart, and what the learner had thought. */
const Verdict = ({ debrief, proving, choose }: PartProps) => (
  <>
    <div class="debrief-verdict">
      <Scores debrief={debrief} choose={choose} />
      <CalibrationCard debrief={debrief} />
      <QuadrantCard debrief={debrief} />
      {debrief.outcome !== null && <OutcomeCard debrief={debrief} outcome={debrief.outcome} />}
    </div>
    <ProofProgress debrief={debrief} proving={proving} choose={choose} />
  </>
);

const Course = ({ debrief, chosen, choose }: PartProps) => (
  <>
    <section class="card curve-card" aria-labelledby="curve">
      <Curve debrief={debrief} chosen={chosen} choose={choose} />
      <CurveTable debrief={debrief} />
    </section>
    <Turns debrief={debrief} chosen={chosen} />
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
  const [chosen, choose] = useChosen(first.run.id);
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
      <Verdict {...deepened} chosen={chosen} choose={choose} />
      <Course {...deepened} chosen={chosen} choose={choose} />
      <Frameworks debrief={debrief} />
      <HabitsCard habits={habits} />
      <Commendations debrief={debrief} />
      <NextDrillCard drill={drill} from={debrief.run.id} />
      <ExportButtons debrief={debrief} />
      <Farewell scenario={debrief.scenario.id} />
    </Page>
  );
};
