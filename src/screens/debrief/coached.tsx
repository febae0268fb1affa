import { useMemo } from 'preact/hooks';
import { type Debrief, debriefOf } from '../../app/debrief/debrief.ts';
import { turnSummaries } from '../../app/debrief/turn-summary.ts';
import type { CoachedProps } from '../coached/coached.ts';
import { Page } from '../parts/page.tsx';
import { InLanguage } from '../parts/scenario-text.tsx';
import { Frameworks, useOwnReading } from './coaching/frameworks.tsx';
import { HiddenThings } from './coaching/hidden.tsx';
import { Curve } from './curve/curve.tsx';
import { CurveTable } from './curve/curve-table.tsx';
import { CoachSheetPage } from './export/coach-sheet-page.tsx';
import { useMistakes } from './mistakes/use-mistakes.ts';
import { useNextDrill } from './next-step/use-next-drill.ts';
import { Overview } from './overview/overview.tsx';
import { ProofProgress } from './proof-progress.tsx';
import { DebriefServicesProvider, useDebriefServices } from './services.ts';
import { Commendations } from './summary/commendations.tsx';
import { DebriefHeader } from './summary/header.tsx';
import { OutcomeCard } from './summary/outcome.tsx';
import { QuadrantCard } from './summary/quadrant.tsx';
import { Scores } from './summary/scores.tsx';
import { BesideProvider } from './turns/beside.ts';
import { Turns } from './turns/turns.tsx';
import { type ChosenTurn, useChosenTurn } from './use-chosen-turn.ts';
import { type Deepened, useProof } from './use-proof.ts';

type GivenProps = CoachedProps & { readonly debrief: Debrief };

/** Which cards were opened is not on the board: nobody is told that they left one shut. */
const withoutReads = (debrief: Debrief): Debrief =>
  debrief.proof === null ? debrief : { ...debrief, proof: { ...debrief.proof, unread: [] } };

const Verdict = ({ debrief, proving, choose }: Deepened & ChosenTurn) => (
  <>
    <div class="debrief-verdict">
      <Scores debrief={debrief} choose={choose} />
      <QuadrantCard debrief={debrief} choose={choose} />
      {debrief.outcome !== null && <OutcomeCard debrief={debrief} outcome={debrief.outcome} />}
    </div>
    <ProofProgress debrief={debrief} proving={proving} choose={choose} />
  </>
);

const Whole = (props: GivenProps & { deepened: Deepened }) => {
  const { debrief } = props.deepened;
  const turns = useChosenTurn(debrief.run.id);
  const mistakes = useMistakes(debrief, turns);
  const summaries = useMemo(() => turnSummaries(debrief), [debrief]);
  const parts = { debrief, replayed: props.replayed, mistakes, ...turns };
  return (
    <Page title={debrief.scenario.title} kind="debrief">
      {props.above}
      <DebriefHeader debrief={debrief} />
      <Overview {...parts} turns={summaries} />
      <Verdict {...props.deepened} {...turns} debrief={debrief} />
      <props.Agree asked={useNextDrill(debrief)} />
      <section class="card curve-card" aria-labelledby="curve">
        <Curve debrief={debrief} chosen={turns.chosen.turn} choose={turns.choose} />
        <CurveTable debrief={debrief} />
      </section>
      <Turns {...parts} summaries={summaries} />
      <HiddenThings debrief={debrief} />
      <Frameworks debrief={debrief} />
      <Commendations debrief={debrief} />
    </Page>
  );
};

const Paper = ({ debrief, paper }: GivenProps) => {
  const drill = useNextDrill(debrief);
  const own = useOwnReading(debrief);
  const extras = { framework: own ?? debrief.frameworks[0] ?? null, fingerprint: null, drill };
  return <CoachSheetPage debrief={debrief} extras={extras} paper={paper} />;
};

const Proved = (props: GivenProps) => {
  const found = useProof(props.debrief);
  const debrief = useMemo(() => withoutReads(found.debrief), [found.debrief]);
  const deepened = { ...found, debrief };
  return props.sheet ? (
    <Paper {...props} debrief={debrief} />
  ) : (
    <Whole {...props} deepened={deepened} />
  );
};

/** Somebody's conversation as its debrief, read by whoever coaches them. Nothing of the lead's own is mixed in. */
export const Coached = (props: CoachedProps) => {
  const services = useDebriefServices();
  const given = useMemo(() => ({ ...services, play: null }), [services]);
  const debrief = useMemo(() => debriefOf(props.replayed), [props.replayed]);
  return (
    <DebriefServicesProvider value={given}>
      <BesideProvider value={props.Beside}>
        <InLanguage language={debrief.scenario.language}>
          <Proved {...props} debrief={debrief} />
        </InLanguage>
      </BesideProvider>
    </DebriefServicesProvider>
  );
};
