import { useEffect, useState } from 'preact/hooks';
import { millisecondsLeft, minutesLeft, nextTick } from '../../../app/exercise/time-left.ts';
import { useServices } from '../../services.ts';
import { useExerciseWords } from '../use-words.ts';

interface Props {
  /** By the server's clock. */
  readonly until: string;
  /** Milliseconds by which that is ahead of this one. */
  readonly ahead: number;
  readonly over: () => void;
}

/** How long there is still, in whole minutes and without a sound; says when it is over. */
export const TimeLeft = ({ until, ahead, over }: Props) => {
  const { clock } = useServices();
  const { timeLeft } = useExerciseWords();
  const [left, setLeft] = useState(() => millisecondsLeft(until, clock.now(), ahead));
  useEffect(() => {
    if (left === 0) return over();
    const look = () => setLeft(millisecondsLeft(until, clock.now(), ahead));
    const handle = setTimeout(look, nextTick(left));
    return () => clearTimeout(handle);
  }, [left, until, ahead]);
  return (
    <p class="time-left" role="timer">
      {timeLeft(minutesLeft(left))}
    </p>
  );
};
