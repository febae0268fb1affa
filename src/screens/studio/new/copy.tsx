import { useId } from 'preact/hooks';
import { useStore } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import { useNewWords } from './use-new-words.ts';

interface Props {
  readonly studio: Studio;
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** Which scenario to copy: a shipped one, or one's own. */
export const Copy = ({ studio, chosen, choose }: Props) => {
  const { catalogue } = useServices();
  const { copy } = useNewWords();
  const { records } = useStore(studio.drafts.store);
  const id = useId();
  return (
    <div class="new-field">
      <label for={id}>{copy.of}</label>
      <select id={id} value={chosen} onChange={event => choose(event.currentTarget.value)}>
        <optgroup label={copy.shipped}>
          {catalogue.entries.map(({ id: name, scenario }) => (
            <option key={name} value={name}>
              {scenario.title}
            </option>
          ))}
        </optgroup>
        {records.length > 0 && (
          <optgroup label={copy.mine}>
            {records.map(({ id: name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
};
