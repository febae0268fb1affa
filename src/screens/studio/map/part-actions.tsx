import { useEffect, useRef } from 'preact/hooks';
import type { MapPart } from '../../../app/studio/map/story-map.ts';
import { NameForm } from './name-form.tsx';
import { useMapWords } from './use-map-words.ts';
import type { PartCommands } from './use-part-commands.ts';

interface Props {
  readonly part: MapPart;
  readonly commands: PartCommands;
}

const Renaming = ({ part, commands }: Props) => {
  const words = useMapWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <NameForm
      label={words.renameTo(part.name)}
      start={part.name}
      submit={words.renameNow}
      field={field}
      onName={commands.rename}
      onCancel={commands.stopRenaming}
    />
  );
};

/** Buttons for whatever can be done with the chosen part, each with its key on the map. */
export const PartActions = ({ part, commands }: Props) => {
  if (commands.isRenaming) return <Renaming key={part.id} part={part} commands={commands} />;
  return (
    <div class="map-actions">
      {commands.list
        .filter(({ isOn }) => isOn)
        .map(({ id, name, key, run, isMain = false }) => (
          <button
            key={id}
            type="button"
            class={isMain ? 'button button-main' : 'button'}
            title={key === undefined ? undefined : `${name} (${key})`}
            onClick={run}
          >
            {name}
          </button>
        ))}
    </div>
  );
};
