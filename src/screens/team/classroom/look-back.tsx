import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Replayed } from '../../../app/runs/replay-run.ts';
import type { RoomTurn } from '../../../app/team/classroom/hands.ts';
import type { SidesProps } from '../../coached/sides.ts';
import { InLanguage } from '../../parts/scenario-text.tsx';
import { useTeamWords } from '../parts.tsx';

/** What is looked at: nothing, one decision from 1, or all of them. */
export type Looking = number | 'all' | null;

interface Props {
  readonly looking: Looking;
  readonly close: () => void;
  readonly replayed: Replayed | null;
  readonly turns: readonly RoomTurn[];
  readonly Sides: FunctionComponent<SidesProps>;
}

/** How many wanted a reply; nothing where nobody was counted. */
const useWanted = (turns: readonly RoomTurn[]): SidesProps['wanted'] => {
  const { look: words } = useTeamWords().classroom;
  return (number, text) => {
    const turn = turns.find(one => one.turn === number);
    const wasPlayed = turn?.played === text;
    const all = turn?.replies.reduce((sum, { hands }) => sum + hands, 0) ?? 0;
    if (all === 0) return wasPlayed ? words.wasPlayed : null;
    const hands = turn?.replies.find(reply => reply.text === text)?.hands ?? 0;
    return words.wanted(hands, all, wasPlayed);
  };
};

/** Over the conversation, which stays where it is: what each side would have led to. */
export const LookBack = ({ looking, close, replayed, turns, Sides }: Props) => {
  const { look: words } = useTeamWords().classroom;
  const dialog = useRef<HTMLDialogElement>(null);
  const wanted = useWanted(turns);
  const isOpen = looking !== null;
  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  }, [isOpen]);
  const turn = typeof looking === 'number' ? looking : null;
  return (
    <dialog
      class="look-back"
      aria-labelledby="look-back"
      ref={dialog}
      onClose={close}
      // The conversation behind it has keys of its own.
      onKeyDown={event => event.stopPropagation()}
    >
      <div class="look-back-head">
        <h2 id="look-back">{words.heading(turn)}</h2>
        <button type="button" class="button button-main" onClick={close}>
          {words.close}
        </button>
      </div>
      <p class="note">{words.about}</p>
      {replayed !== null && (
        <InLanguage language={replayed.script.scenario.language}>
          <Sides replayed={replayed} turn={turn} wanted={wanted} />
        </InLanguage>
      )}
    </dialog>
  );
};
