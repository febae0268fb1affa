import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptDataMessages } from '../../app/words/messages/kept-data.ts';

interface Props {
  readonly words: KeptDataMessages['forget'][keyof KeptDataMessages['forget']];
  readonly keep: string;
  readonly forget: () => void;
}

type Step = 'offered' | 'asked' | 'done';

/** Something that cannot be undone: asked for, asked about, done. */
export const ForgetButton = ({ words, keep, forget }: Props) => {
  const [step, setStep] = useState<Step>('offered');
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The safe answer has the focus: the button that asked is gone.
    if (step === 'asked') sure.current?.focus();
  }, [step]);
  const confirm = () => {
    forget();
    setStep('done');
  };
  return (
    <div class="forget">
      {step === 'offered' && (
        <button type="button" class="button" onClick={() => setStep('asked')}>
          {words.ask}
        </button>
      )}
      {step === 'asked' && (
        <div class="forget-sure" role="group" aria-label={words.ask}>
          <p>{words.sure}</p>
          <div class="actions">
            <button type="button" class="button" ref={sure} onClick={() => setStep('offered')}>
              {keep}
            </button>
            <button type="button" class="button" onClick={confirm}>
              {words.yes}
            </button>
          </div>
        </div>
      )}
      <p role="status">{step === 'done' && words.done}</p>
    </div>
  );
};
