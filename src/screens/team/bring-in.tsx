import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, BoardState } from '../../app/team/board.ts';
import type { ResultsBytes } from '../../app/team/results-reading.ts';
import { useTeamWords } from './parts.tsx';

const bytesOf = (files: readonly File[]): Promise<readonly ResultsBytes[]> =>
  Promise.all(
    files.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

/** Characters of a team's name. */
const LONGEST_TEAM = 60;

/** Files dropped anywhere on the page. */
const useDropped = (take: (files: readonly File[]) => void): void => {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
};

const Progress = ({ board, state }: { board: Board; state: BoardState }) => {
  const words = useTeamWords();
  const { progress } = state;
  return (
    <div class="team-progress">
      <p role="status">{words.bringing}</p>
      {progress !== null && (
        <p>
          <progress aria-label={words.bringing} value={progress.done} max={progress.of} />{' '}
          {words.progress(progress.done, progress.of)}
        </p>
      )}
      {state.status === 'bringing' && (
        <button type="button" class="button" onClick={() => board.cancel()}>
          {words.cancel}
        </button>
      )}
    </div>
  );
};

/** More than this and only those with something to say are listed. */
const FEW = 6;

const CameIn = ({ state: { brought, problem } }: { state: BoardState }) => {
  const { brought: words } = useTeamWords();
  if (brought === null) return <p role="status" class="sr-only" />;
  const { files } = brought;
  const known = files.reduce((sum, file) => sum + file.known, 0);
  const listed = files.filter(file => files.length <= FEW || file.problem !== null);
  return (
    <div class="team-came-in">
      <p role="status">{words.total(brought.runs.length, known, files.length)}</p>
      {problem !== null && <p class="team-problem">{words.notKept}</p>}
      <ul>
        {listed.map((file, at) => (
          <li key={at} class={file.problem === null ? undefined : 'team-problem'}>
            {words.file(file)} {file.problem !== null && words.problems[file.problem](file.detail)}
          </li>
        ))}
      </ul>
    </div>
  );
};

interface PickerProps {
  readonly isBusy: boolean;
  readonly take: (files: readonly File[]) => void;
}

const Picker = ({ isBusy, take }: PickerProps) => {
  const words = useTeamWords();
  const input = useRef<HTMLInputElement>(null);
  const taken = (field: HTMLInputElement) => {
    take([...(field.files ?? [])]);
    // So that the same files can be chosen again.
    field.value = '';
  };
  return (
    <>
      <button
        type="button"
        class="button button-main"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {words.bring}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.csv,.txt"
        aria-label={words.bring}
        onChange={event => taken(event.currentTarget)}
      />
    </>
  );
};

const TeamField = ({ team, change }: { team: string; change: (team: string) => void }) => {
  const words = useTeamWords();
  return (
    <label class="team-field">
      <span>{words.teamField}</span>
      <input
        class="text-field"
        value={team}
        maxLength={LONGEST_TEAM}
        placeholder={words.teamAbout}
        onInput={event => change(event.currentTarget.value)}
      />
    </label>
  );
};

/** Where results come in. */
export const BringIn = ({ board, state }: { board: Board; state: BoardState }) => {
  const [team, setTeam] = useState('');
  const isBusy = state.status === 'bringing';
  const take = (files: readonly File[]) => {
    if (!isBusy) void bytesOf(files).then(read => board.bring(read, team.trim()));
  };
  useDropped(take);
  return (
    <div class="team-bring no-print">
      <div class="team-bring-row">
        <Picker isBusy={isBusy} take={take} />
        <TeamField team={team} change={setTeam} />
      </div>
      <p class="note">{useTeamWords().bringAbout}</p>
      {state.status === 'ready' ? (
        <CameIn state={state} />
      ) : (
        <Progress board={board} state={state} />
      )}
    </div>
  );
};
