import '../team.css';
import './coaching.css';
import { type FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { addressOf } from '../../../app/route.ts';
import { toTeam } from '../../../app/team-place.ts';
import { type Replayed, replayFinished, type RunProblem } from '../../../app/runs/replay-run.ts';
import type { Board } from '../../../app/team/board.ts';
import { recordOfTeamRun } from '../../../app/team/coaching/find-run.ts';
import { loadPapers } from '../../../app/team/coaching/papers.ts';
import type { TeamRun } from '../../../app/team/team-run.ts';
import { err, type Result } from '../../../engine/result.ts';
import type { CoachedProps } from '../../coached/coached.ts';
import { Loading } from '../../errors/loading.tsx';
import { ProblemPage } from '../../errors/problem-page.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { type Services, useServices } from '../../services.ts';
import { useTeamWords } from '../parts.tsx';
import { AgreeOnDrill } from './agree.tsx';
import { TurnNoteBeside } from './note.tsx';

interface Found {
  readonly run: TeamRun;
  readonly replayed: Replayed;
}

type Answer = Result<Found, RunProblem>;

const openRun = async (board: Board, { catalogue }: Services, id: string): Promise<Answer> => {
  const [run] = await Promise.all([board.find(id), loadPapers(board.papers)]);
  if (run === null) return err({ code: 'debrief/unknown-run', detail: id });
  const replayed = await replayFinished(recordOfTeamRun(run), catalogue);
  return replayed.ok ? { ok: true, value: { run, replayed: replayed.value } } : replayed;
};

/** The run, played through again; null until then. */
const useRun = (board: Board, id: string): Answer | null => {
  const services = useServices();
  const [found, setFound] = useState<Answer | null>(null);
  useEffect(() => {
    let wanted = true;
    void openRun(board, services, id).then(answer => wanted && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [board, services, id]);
  return found;
};

const Above = ({ run }: { run: TeamRun }) => {
  const { coaching: words } = useTeamWords();
  return (
    <div class="coached-above no-print">
      <p>
        <strong>{words.eyebrow(run.player)}</strong>
      </p>
      <div class="actions">
        <a class="button" href={addressOf(toTeam({ name: 'board' }))}>
          <Icon name="back" />
          {words.back}
        </a>
        <a class="button" href={addressOf(toTeam({ name: 'coached-sheet', run: run.id }))}>
          <Icon name="coach" />
          {words.sheet}
        </a>
      </div>
    </div>
  );
};

/** Made once for a run: what stands in a page keeps what is written in it. */
const useParts = (board: Board, run: TeamRun) =>
  useMemo(
    () => ({
      Agree: (({ asked }) => (
        <AgreeOnDrill board={board} run={run} asked={asked} />
      )) satisfies CoachedProps['Agree'],
      Beside: (props => (
        <TurnNoteBeside board={board} run={run} {...props} />
      )) satisfies CoachedProps['Beside'],
    }),
    [board, run],
  );

const usePaper = ({ papers }: Board, run: TeamRun): CoachedProps['paper'] => {
  const { agree } = useTeamWords().coaching;
  useStore(papers.notes.store);
  const agreed = useStore(papers.agreed.store).records;
  return {
    notes: papers.notes.find(run.id)?.notes ?? [],
    agreed: agreed
      .filter(({ player }) => player === run.player && player !== '')
      .map(one => agree.line(one.skill, one.title, one.lead, one.at)),
  };
};

interface Props {
  readonly board: Board;
  readonly id: string;
  readonly sheet: boolean;
  readonly Coached: FunctionComponent<CoachedProps>;
}

type ShownProps = Omit<Props, 'id'> & { readonly found: Found };

const Shown = ({ board, sheet, Coached, found: { run, replayed } }: ShownProps) => {
  const parts = useParts(board, run);
  const paper = usePaper(board, run);
  return (
    <Coached
      replayed={replayed}
      sheet={sheet}
      above={<Above run={run} />}
      paper={paper}
      {...parts}
    />
  );
};

/** A person's conversation, to be talked through with them. */
export const RunPage = ({ id, ...props }: Props) => {
  const found = useRun(props.board, id);
  const { loading } = useTeamWords().coaching;
  if (found === null) return <Loading text={loading} />;
  if (!found.ok) return <ProblemPage problem={found.error} />;
  return <Shown {...props} found={found.value} />;
};
