import { useId, useState } from 'preact/hooks';
import type { Board } from '../../../app/team/board.ts';
import { notesOf, withNote } from '../../../app/team/coaching/notes.ts';
import type { TeamRun } from '../../../app/team/team-run.ts';
import { LONGEST_NOTE } from '../../../engine/limits.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import { useTeamWords } from '../parts.tsx';

interface Props {
  readonly board: Board;
  readonly run: TeamRun;
  readonly turn: number;
}

type Kept = 'kept' | 'lost' | null;

/** Keeps a note with every key: nothing is lost when the page goes. */
const useKeep = ({ board: { papers }, run, turn }: Props) => {
  const { clock } = useServices();
  const [kept, setKept] = useState<Kept>(null);
  const keep = async (text: string) => {
    const before = notesOf(run, papers.notes.find(run.id));
    const done = await papers.notes.keep(withNote(before, turn, text, clock.now()));
    setKept(done.ok ? 'kept' : 'lost');
  };
  return { kept, keep };
};

const Field = ({ text, ...props }: Props & { text: string }) => {
  const { coaching: words } = useTeamWords();
  const id = useId();
  const [first] = useState(text);
  const { kept, keep } = useKeep(props);
  return (
    <div class="coached-note no-print">
      <label for={id}>{words.note}</label>
      <textarea
        id={id}
        class="text-field"
        rows={3}
        dir="auto"
        maxLength={LONGEST_NOTE}
        defaultValue={first}
        onInput={event => void keep(event.currentTarget.value)}
      />
      <p role="status" class="note">
        {kept === 'kept' && words.noteKept}
        {kept === 'lost' && words.noteLost}
      </p>
    </div>
  );
};

/** What the lead wrote beside a turn: to be read while it is closed, and changed while it is open. */
export const TurnNoteBeside = ({ open, ...props }: Props & { open: boolean }) => {
  const { board, run, turn } = props;
  const text = useSelected(
    board.papers.notes.store,
    () => board.papers.notes.find(run.id)?.notes.find(note => note.turn === turn)?.text ?? '',
  );
  return (
    <>
      {text !== '' && (
        <p class={open ? 'coached-note-read print-only' : 'coached-note-read'} dir="auto">
          {text}
        </p>
      )}
      {open && <Field {...props} text={text} />}
    </>
  );
};
