import { useId, useState } from 'preact/hooks';
import { isPartName } from '../../../app/studio/map/map-edits.ts';
import { useMapWords } from './use-map-words.ts';

interface Props {
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (name: string) => void;
}

/** Another part of the story, by its name. */
export const NewPart = ({ isTaken, onAdd }: Props) => {
  const words = useMapWords();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const id = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const written = name.trim();
    const wrong = !isPartName(written) ? words.badName : isTaken(written) ? words.takenName : null;
    setTrouble(wrong);
    if (wrong !== null) return;
    onAdd(written);
    setName('');
  };
  return (
    <form class="map-new" onSubmit={add}>
      <h2>{words.newKnot}</h2>
      <label for={id}>{words.newName}</label>
      <div class="map-new-row">
        <input
          id={id}
          value={name}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={trouble !== null}
          aria-describedby={trouble === null ? undefined : `${id}-trouble`}
          onInput={event => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </div>
      {trouble !== null && (
        <p id={`${id}-trouble`} role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
};
