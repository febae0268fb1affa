import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../app/debrief.ts';
import { Page } from '../parts/page.tsx';
import { CalibrationCard } from './calibration.tsx';
import { CoachSheetPage } from './coach-sheet-page.tsx';
import { Curve } from './curve.tsx';
import { CurveTable } from './curve-table.tsx';
import { Frameworks, useOwnReading } from './frameworks.tsx';
import { HabitsCard, useHabits } from './habits.tsx';
import { HiddenThings } from './hidden.tsx';
import { NextDrillCard, useNextDrill } from './next-drill.tsx';
import { Opening } from './opening.tsx';
import { OutcomeCard } from './outcome.tsx';
import { placeLeft } from './place-left.ts';
import { ProvingLine } from './proving.tsx';
import { Recognised } from './recognition.tsx';
import { Scores } from './scores.tsx';
import { SquareCard } from './square.tsx';
import { Farewell, TakeAway } from './take-away.tsx';
import { Turns } from './turns.tsx';
import { type Deepened, useProof } from './use-proof.ts';

/** A turn that was chosen, and a count: the same turn can be chosen again. */
const useChosen = (run: string) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const choose = (turn: number) => {
    setChosen(null);
    requestAnimationFrame(() => setChosen(turn));
  };
  useEffect(() => {
    const turn = placeLeft(run);
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
      <SquareCard debrief={debrief} />
      {debrief.outcome !== null && <OutcomeCard debrief={debrief} outcome={debrief.outcome} />}
    </div>
    <ProvingLine debrief={debrief} proving={proving} choose={choose} />
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

/** First what happened, then what to make of it, then one thing to do. */
export const DebriefPage = ({ debrief: first }: { debrief: Debrief }) => {
  const deepened = useProof(first);
  const { debrief } = deepened;
  const [chosen, choose] = useChosen(first.run.id);
  const [sheet, showSheet] = useState(false);
  const habits = useHabits(debrief.sight.keys);
  const drill = useNextDrill(debrief);
  const own = useOwnReading(debrief);
  if (sheet) {
    const framework = own ?? debrief.frameworks[0] ?? null;
    const extras = { framework, fingerprint: habits?.fingerprint ?? null, drill };
    return <CoachSheetPage debrief={debrief} extras={extras} close={() => showSheet(false)} />;
  }
  return (
    <Page title={debrief.scenario.title} kind="debrief">
      <Opening debrief={debrief} />
      <Verdict {...deepened} chosen={chosen} choose={choose} />
      <Course {...deepened} chosen={chosen} choose={choose} />
      <Frameworks debrief={debrief} />
      <HabitsCard habits={habits} />
      <Recognised debrief={debrief} />
      <NextDrillCard drill={drill} />
      <TakeAway debrief={debrief} openSheet={() => showSheet(true)} />
      <Farewell scenario={debrief.scenario.id} />
    </Page>
  );
};
