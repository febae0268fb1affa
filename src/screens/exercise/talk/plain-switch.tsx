import { useExerciseWords } from '../use-words.ts';

interface Props {
  readonly isPlain: boolean;
  readonly flip: (isPlain: boolean) => void;
}

/** Words alone, or with the picture: the same conversation either way. */
export const PlainSwitch = ({ isPlain, flip }: Props) => {
  const { talk } = useExerciseWords();
  return (
    <button type="button" class="link-button exercise-plain" onClick={() => flip(!isPlain)}>
      {isPlain ? talk.toPicture : talk.toPlain}
    </button>
  );
};
