import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { faultOfName, type NameFault } from '../../../app/studio/map/part-names.ts';
import { useDraft } from '../services.ts';
import { useMapWords } from './use-map-words.ts';

interface Props {
  readonly label: string;
  readonly start?: string;
  readonly submit: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

const useName = ({ start = '', onName }: Props) => {
  const { workspace } = useDraft();
  const [name, setName] = useState(start);
  const [fault, setFault] = useState<NameFault | null>(null);
  const put = (event: Event): void => {
    event.preventDefault();
    const written = name.trim();
    const wrong = faultOfName(workspace.store.getState().files, written);
    setFault(wrong);
    if (wrong !== null) return;
    setName('');
    onName(written);
  };
  return { name, setName, fault, put };
};

/** Asks for a name that a part can have. */
export const NameForm = (props: Props) => {
  const { label, submit, field, onCancel } = props;
  const words = useMapWords();
  const { name, setName, fault, put } = useName(props);
  const id = useId();
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel?.();
  };
  return (
    <form class="map-name" onSubmit={put} onKeyDown={leave}>
      <label for={id}>{label}</label>
      <div class="map-name-row">
        <input
          id={id}
          ref={field}
          value={name}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onInput={event => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {submit}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <p id={`${id}-fault`} role="alert">
        {fault !== null && words.nameFaults[fault]}
      </p>
    </form>
  );
};
