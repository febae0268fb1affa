import type { Board, BoardState } from '../../app/team/board.ts';
import { addressOf } from '../../app/route.ts';
import { useTeamWords } from './parts.tsx';

interface Props {
  readonly board: Board;
  readonly state: BoardState;
}

const Again = ({ board }: Pick<Props, 'board'>) => (
  <button type="button" class="button" onClick={() => void board.again()}>
    {useTeamWords().server.again}
  </button>
);

const Shut = ({ board, state: { access } }: Props) => {
  const { server: words } = useTeamWords();
  if (access === 'signed-out')
    return (
      <>
        <p role="status">{words.signedOut}</p>
        <div class="actions">
          <a class="button button-main" href={addressOf({ name: 'hire', path: [] })}>
            {words.signIn}
          </a>
          <Again board={board} />
        </div>
      </>
    );
  if (access === 'denied') return <p role="status">{words.denied}</p>;
  if (access === 'asking') return <p role="status">{words.asking}</p>;
  return (
    <>
      <p role="status">{words.none}</p>
      <Again board={board} />
    </>
  );
};

const Keep = ({ board, state: { keeping, kept } }: Props) => {
  const words = useTeamWords();
  const { server } = words;
  return (
    <>
      <p class="note">{server.keepAbout}</p>
      <button
        type="button"
        class="button"
        disabled={keeping !== null}
        onClick={() => void board.keep()}
      >
        {server.keep}
      </button>
      <p role="status">
        {keeping !== null && server.keeping}
        {kept !== null && (kept === 'nothing' ? server.keepNothing : server.kept(kept))}
      </p>
      {keeping !== null && (
        <p>
          <progress aria-label={server.keeping} value={keeping.done} max={keeping.of} />{' '}
          {words.progress(keeping.done, keeping.of)}
        </p>
      )}
    </>
  );
};

const Open = (props: Props) => {
  const { server: words } = useTeamWords();
  const { board, state } = props;
  return (
    <>
      <p class="note">{words.about}</p>
      <Keep {...props} />
      {state.serverProblem !== null && (
        <div role="alert" class="team-problem">
          <p>{words.problem(state.serverProblem)}</p>
          <Again board={board} />
        </div>
      )}
      {state.report === null && state.serverProblem === null && <p role="status">{words.asking}</p>}
    </>
  );
};

const SOURCES = ['browser', 'server'] as const;

/** Whether this browser counts, or the server. Nothing is asked of the server before it is chosen. */
export const From = ({ board, state }: Props) => {
  const { server: words } = useTeamWords();
  return (
    <fieldset class="team-from no-print">
      <legend>{words.from}</legend>
      {SOURCES.map(source => (
        <label key={source}>
          <input
            type="radio"
            name="team-source"
            checked={state.source === source}
            onChange={() => void board.from(source)}
          />{' '}
          {words[source]}
        </label>
      ))}
    </fieldset>
  );
};

/** The server, as far as it lets whoever is here in. */
export const AtServer = (props: Props) => (
  <div class="team-server no-print">
    {props.state.access === 'ready' ? <Open {...props} /> : <Shut {...props} />}
  </div>
);
