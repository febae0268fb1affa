import { useState } from 'preact/hooks';
import type { DraftPlay } from '../../../app/studio/play/draft-play.ts';
import { knotsIn } from '../../../app/studio/play/knots.ts';
import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES, type Levels } from '../../../engine/model/customer.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { usePlayWords } from './use-play-words.ts';

interface LevelFieldsProps {
  readonly levels: Levels;
  readonly change: (levels: Levels) => void;
}

const LevelFields = ({ levels, change }: LevelFieldsProps) => {
  const words = usePlayWords();
  const { common } = useWords();
  return (
    <fieldset>
      <legend>{words.levels}</legend>
      {LEVEL_NAMES.map(name => (
        <label key={name}>
          {common.levels[name]}
          <input
            type="number"
            min={LEVEL_MIN}
            max={LEVEL_MAX}
            value={levels[name]}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              const wanted = Math.min(LEVEL_MAX, Math.max(LEVEL_MIN, valueAsNumber));
              if (Number.isInteger(wanted)) change({ ...levels, [name]: wanted });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
};

/** Where to begin, with which facts, and how the customer feels by then. */
export const StartForm = ({ playing }: { playing: DraftPlay }) => {
  const words = usePlayWords();
  const { workspace } = useDraft();
  const { files } = useStore(workspace.store);
  const { script, request } = useStore(playing.store);
  const [levels, setLevels] = useState<Levels | null>(request.start.levels);
  const [knot, setKnot] = useState(request.start.knot ?? '');
  const [variant, setVariant] = useState(request.variant);
  if (script === null) return null;
  const { variants, start } = script.scenario;
  const begin = (event: Event): void => {
    event.preventDefault();
    const from = { ...request.start, knot: knot === '' ? null : knot, levels };
    playing.begin({ variant, start: from });
  };
  return (
    <details class="draft-start">
      <summary>{words.startHere}</summary>
      <form onSubmit={begin}>
        {variants.length > 1 && (
          <label>
            {words.variant}
            <select value={variant} onChange={event => setVariant(event.currentTarget.value)}>
              {variants.map(({ id }) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.from}
          <select value={knot} onChange={event => setKnot(event.currentTarget.value)}>
            <option value="">{words.beginning}</option>
            {knotsIn(files).map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <LevelFields levels={levels ?? start} change={setLevels} />
        <button type="submit" class="button">
          {words.startHere}
        </button>
      </form>
    </details>
  );
};
