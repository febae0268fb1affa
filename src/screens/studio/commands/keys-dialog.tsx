import type { Command } from '../../../app/studio/commands.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useCommandList } from '../services.ts';
import { Dialog } from './dialog.tsx';
import { Keys } from './keys.tsx';
import { useCommandWords } from './use-commands.ts';

const Group = ({ name, commands }: { name: string; commands: readonly Command[] }) => (
  <section aria-label={name}>
    <h3>{name}</h3>
    <dl>
      {commands.map(command => (
        <div key={command.id}>
          <dt>{command.name}</dt>
          <dd>
            <Keys keys={command.keys ?? []} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Every command that can be done in this view, by its heading, with its keys. */
export const KeysDialog = ({ close, toPalette }: { close: () => void; toPalette: () => void }) => {
  const commands = useCommandList();
  const words = useCommandWords();
  const all = useStore(commands.store).filter(({ isOne }) => isOne !== true);
  const groups = [...new Set(all.map(({ group }) => group))];
  return (
    <Dialog class="keys-dialog" label={words.keys} onClose={close}>
      <div class="history-head">
        <h2>{words.keys}</h2>
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </div>
      <p class="note">{words.keysLead}</p>
      <div class="keys-groups">
        {groups.map(name => (
          <Group key={name} name={name} commands={all.filter(({ group }) => group === name)} />
        ))}
      </div>
      <button type="button" class="button" onClick={toPalette}>
        {words.palette}
      </button>
    </Dialog>
  );
};
