import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../services.ts';
import type { Held } from '../conversation/held.ts';
import { usePlayServices } from './services.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where leaving leads, and what there is to know first; left out: home. */
  readonly pause?: Held['pause'];
}

/** Time stands still; every choice has been kept already. */
export const PauseDialog = ({ open, onClose, pause }: Props) => {
  const { hush } = usePlayServices();
  const { navigation, words } = useServices();
  const { pauseDialog } = words.play;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!open) return dialog.current?.close();
    hush();
    dialog.current?.showModal?.();
  }, [open, hush]);
  return (
    <dialog class="pause-dialog" aria-labelledby="paused" ref={dialog} onClose={onClose}>
      <h2 id="paused">{pauseDialog.heading}</h2>
      <p>{pause?.text ?? pauseDialog.text}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onClose}>
          {pauseDialog.goOn}
        </button>
        <button type="button" class="button" onClick={() => navigation.go({ name: 'settings' })}>
          {words.common.settings}
        </button>
        <button
          type="button"
          class="button"
          onClick={pause?.leave ?? (() => navigation.go({ name: 'home' }))}
        >
          {pauseDialog.leave}
        </button>
      </div>
    </dialog>
  );
};
