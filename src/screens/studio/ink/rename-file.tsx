import { useEffect, useRef, useState } from 'preact/hooks';
import { faultOfFileName, renamedFile } from '../../../app/studio/workspace/file-changes.ts';
import { useDraft } from '../services.ts';
import { useInkWords } from './use-ink-words.ts';

interface Props {
  readonly file: string;
  readonly close: () => void;
  readonly renamed: () => void;
}

/** Another name for an included file. */
export const RenameFile = ({ file, close, renamed }: Props) => {
  const { workspace } = useDraft();
  const words = useInkWords();
  const [to, setTo] = useState(file);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { files } = workspace.store.getState();
  const fault = faultOfFileName(files, file, to.trim());
  const submit = (event: Event): void => {
    event.preventDefault();
    if (fault !== null) return;
    const change = renamedFile(files, file, to.trim(), words.renameDone(file, to.trim()));
    if (change === null) return close();
    workspace.change(change);
    // The editor of the old name is still there: it must not take the focus back to it.
    workspace.goTo({ file: to.trim(), offset: 0 });
    renamed();
  };
  return (
    <form class="ink-aside" onSubmit={submit}>
      <label>
        {words.renameTo(file)}
        <input
          ref={field}
          value={to}
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby="rename-problem"
          onInput={event => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main" disabled={fault !== null}>
        {words.rename(file)}
      </button>
      <button type="button" class="button" onClick={close}>
        {words.close}
      </button>
      <p id="rename-problem" role="status">
        {fault !== null && words.fileFaults[fault]}
      </p>
    </form>
  );
};
