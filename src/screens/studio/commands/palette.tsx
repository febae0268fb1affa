import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Command, isAvailable, labelOf } from '../../../app/studio/commands.ts';
import { findCommands } from '../../../app/studio/find-commands.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useCommandList } from '../services.ts';
import { Dialog } from './dialog.tsx';
import { Keys } from './keys.tsx';
import { useCommandWords } from './use-commands.ts';

/** The command that has opened this. */
const HERE = 'palette';

/** Where an arrow leads in the list, round at its ends; null for any other key. */
const stepTo = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return null;
};

interface RowProps {
  readonly id: string;
  readonly command: Command;
  readonly isChosen: boolean;
  readonly isRecent: boolean;
  readonly choose: () => void;
}

const Row = ({ id, command, isChosen, isRecent, choose }: RowProps) => {
  const words = useCommandWords();
  const row = useRef<HTMLLIElement>(null);
  const canRun = isAvailable(command);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={!canRun}
      onClick={choose}
    >
      <span class="palette-name">{labelOf(command)}</span>
      <span class="palette-group">
        {command.group}
        {isRecent && ` · ${words.recent}`}
      </span>
      <Keys keys={command.keys ?? []} />
      {!canRun && <span class="palette-why">{command.why ?? words.cannot}</span>}
    </li>
  );
};

/** What is sought, what answers to it, and which of these Enter would do. */
const useFinding = () => {
  const commands = useCommandList();
  const all = useStore(commands.store);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const recent = commands.recent();
  const others = all.filter(({ id }) => id !== HERE);
  const found = findCommands(others, text, recent);
  const seek = (value: string): void => {
    setText(value);
    setAt(0);
  };
  return { text, seek, found, recent, at: Math.min(at, found.length - 1), setAt };
};

interface SeekProps {
  readonly list: string;
  readonly chosen: string | undefined;
  readonly text: string;
  readonly seek: (text: string) => void;
  readonly press: (event: KeyboardEvent) => void;
}

const Seek = ({ list, chosen, text, seek, press }: SeekProps) => {
  const { find } = useCommandWords();
  return (
    <input
      role="combobox"
      aria-label={find}
      aria-expanded="true"
      aria-controls={list}
      aria-autocomplete="list"
      aria-activedescendant={chosen}
      placeholder={find}
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={event => seek(event.currentTarget.value)}
      onKeyDown={press}
    />
  );
};

/** All commands that there are now: written for by a word of theirs, done with Enter. */
export const Palette = ({ close }: { close: () => void }) => {
  const commands = useCommandList();
  const words = useCommandWords();
  const { text, seek, found, recent, at, setAt } = useFinding();
  const list = useId();
  const optionOf = (index: number): string => `${list}-${index}`;
  const run = (command: Command | undefined): void => {
    if (command === undefined || !isAvailable(command)) return;
    close();
    // Once the dialog has gone, and has given the focus back: the command may take it elsewhere.
    setTimeout(() => commands.run(command));
  };
  const press = (event: KeyboardEvent): void => {
    const step = stepTo(event.key, at, Math.max(1, found.length));
    if (step === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === null) run(found[at]);
    else setAt(step);
  };
  return (
    <Dialog class="palette" label={words.palette} onClose={close}>
      <Seek
        list={list}
        chosen={found.length === 0 ? undefined : optionOf(at)}
        text={text}
        seek={seek}
        press={press}
      />
      <p role="status" class={found.length === 0 ? 'note' : 'sr-only'}>
        {found.length === 0 ? words.none(text) : text !== '' && words.count(found.length)}
      </p>
      <ul id={list} role="listbox" aria-label={words.palette}>
        {found.map((command, index) => (
          <Row
            key={command.id}
            id={optionOf(index)}
            command={command}
            isChosen={index === at}
            isRecent={recent.includes(command.id)}
            choose={() => run(command)}
          />
        ))}
      </ul>
    </Dialog>
  );
};
