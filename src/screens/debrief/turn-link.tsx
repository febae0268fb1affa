import { useWords } from '../services.ts';

interface Props {
  readonly turn: number;
  readonly choose: (turn: number) => void;
}

/** The way to a turn of this page. */
export const TurnLink = ({ turn, choose }: Props) => {
  const { debrief } = useWords();
  return (
    <button type="button" class="turn-link" onClick={() => choose(turn)}>
      {debrief.turn(turn)}
    </button>
  );
};
