import { useEffect, useState } from 'preact/hooks';
import { type Replayed, replayFinished } from '../../../app/runs/replay-run.ts';
import { addressOf } from '../../../app/route.ts';
import { toTeam } from '../../../app/team-place.ts';
import type { Board } from '../../../app/team/board.ts';
import { type Calibration, isWhole } from '../../../app/team/calibration/calibration.ts';
import { recordOfTeamRun } from '../../../app/team/coaching/find-run.ts';
import type { Result as Answer } from '../../../engine/result.ts';
import type { RunProblem } from '../../../app/runs/replay-run.ts';
import { Loading } from '../../errors/loading.tsx';
import { ProblemPage } from '../../errors/problem-page.tsx';
import { useSelected } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { useServices } from '../../services.ts';
import { useTeamWords } from '../parts.tsx';
import { Engine } from './engine.tsx';
import { Marking } from './marking.tsx';
import { Result } from './result.tsx';
import { Transcript } from './transcript.tsx';
import { saveCalibration, Waiting } from './waiting.tsx';

interface Props {
  readonly board: Board;
  readonly calibrated: Calibration;
}

const useReplayed = ({ run }: Calibration): Answer<Replayed, RunProblem> | null => {
  const { catalogue } = useServices();
  const [found, setFound] = useState<Answer<Replayed, RunProblem> | null>(null);
  useEffect(() => {
    let wanted = true;
    void replayFinished(recordOfTeamRun(run), catalogue).then(one => wanted && setFound(one));
    return () => {
      wanted = false;
    };
    // The run of a calibration never changes.
    // biome-ignore lint/correctness/useExhaustiveDependencies: its name stands for it.
  }, [catalogue, run.id]);
  return found;
};

const Whole = ({ calibrated, replayed }: { calibrated: Calibration; replayed: Replayed }) => {
  const { result: words } = useTeamWords().calibration;
  const [first, second] = calibrated.scorings;
  if (first === undefined || second === undefined) return null;
  return (
    <>
      <Result calibrated={calibrated} first={first} second={second}>
        <Engine replayed={replayed} />
        <div class="actions no-print">
          <button type="button" class="button" onClick={() => saveCalibration(calibrated, true)}>
            {words.save}
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
      </Result>
      <Transcript replayed={replayed} isBlind={false} />
    </>
  );
};

const Shown = ({ board, calibrated, replayed }: Props & { replayed: Replayed }) => {
  const [isStarted, start] = useState(false);
  if (isWhole(calibrated)) return <Whole calibrated={calibrated} replayed={replayed} />;
  const isHandedOver = isStarted || calibrated.draft !== null || calibrated.scorings.length === 0;
  if (!isHandedOver) return <Waiting calibrated={calibrated} start={() => start(true)} />;
  return (
    <div class="calibration-side">
      <Transcript replayed={replayed} isBlind />
      <Marking key={calibrated.scorings.length} board={board} calibrated={calibrated} />
    </div>
  );
};

const Opened = (props: Props) => {
  const words = useTeamWords().calibration;
  const found = useReplayed(props.calibrated);
  if (found === null) return <Loading />;
  if (!found.ok) return <ProblemPage problem={found.error} />;
  const { title } = found.value.script.scenario;
  return (
    <Page title={`${words.heading}: ${title}`} kind="team">
      <div class="coached-above no-print">
        <p>
          <strong>{words.heading}</strong>
        </p>
        <a class="button" href={addressOf(toTeam({ name: 'calibration', id: null }))}>
          <Icon name="back" />
          {words.all}
        </a>
      </div>
      <PageHeading>
        <ScenarioText text={title} />
      </PageHeading>
      <Shown {...props} replayed={found.value} />
    </Page>
  );
};

/** One conversation that is marked by two. */
export const OneCalibration = ({ board, id }: { board: Board; id: string }) => {
  const words = useTeamWords().calibration;
  const { calibrations } = board.papers;
  const calibrated = useSelected(calibrations.store, () => calibrations.find(id));
  if (calibrated !== undefined) return <Opened board={board} calibrated={calibrated} />;
  return (
    <Page title={words.heading} kind="team">
      <PageHeading>{words.heading}</PageHeading>
      <p>{words.gone}</p>
      <p>
        <a href={addressOf(toTeam({ name: 'calibration', id: null }))}>{words.all}</a>
      </p>
    </Page>
  );
};
