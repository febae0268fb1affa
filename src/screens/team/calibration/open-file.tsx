import { useRef } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly open: (text: string) => void;
}

/** A button that takes one file, as text. */
export const OpenFile = ({ name, open }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={name}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void file.text().then(open);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
};
