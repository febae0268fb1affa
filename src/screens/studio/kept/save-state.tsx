import './kept.css';
import { useEffect, useState } from 'preact/hooks';
import type { SavingState } from '../../../app/studio/drafts/saving.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { download } from '../../parts/download.ts';
import { useDraft } from '../services.ts';
import { useKeptWords } from './use-kept-words.ts';

/** What is said aloud: that something was not kept, and nothing at every key. */
const Failed = ({ problem }: Extract<SavingState, { name: 'failed' }>) => {
  const { workspace } = useDraft();
  const words = useKeptWords();
  const save = (): void => {
    for (const { name, text } of workspace.store.getState().files)
      download(name, text, 'text/plain');
  };
  return (
    <div class="notice save-failed" role="alert">
      <Icon name="warning" />
      <p>{words.notSaved[problem]}</p>
      <button type="button" class="button" onClick={save}>
        {words.saveFile}
      </button>
    </div>
  );
};

/** Milliseconds for which a moment is “just now”. */
const JUST_NOW = 60_000;

const SavedAt = ({ at }: { at: number }) => {
  const { clock, words: all } = useServices();
  const words = useKeptWords();
  const [, tick] = useState(0);
  const left = at + JUST_NOW - Date.parse(clock.now());
  useEffect(() => {
    if (left <= 0) return undefined;
    const handle = setTimeout(() => tick(at), left);
    return () => clearTimeout(handle);
  }, [at]);
  return <>{words.saved(left > 0 ? null : all.formats.moment(at))}</>;
};

const Copied = ({ title }: { title: string }) => (
  <p class="notice" role="status">
    {useKeptWords().copied(title)}
  </p>
);

/** Whether what was written is kept. */
export const SaveState = () => {
  const { studio, workspace } = useDraft();
  const { saving, here } = studio.keeperOf(workspace);
  const words = useKeptWords();
  const state = useStore(saving.store);
  const { copy } = useStore(here);
  return (
    <>
      <p class="save-state" data-state={state.name}>
        {state.name === 'saved' && <SavedAt at={Date.parse(state.at)} />}
        {state.name === 'unsaved' && words.saving}
      </p>
      {state.name === 'failed' && <Failed {...state} />}
      {copy !== null && <Copied title={copy} />}
    </>
  );
};
