import './map.css';
import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { partMade } from '../../../app/studio/map/map-edits.ts';
import { readMap } from '../../../app/studio/map/read-map.ts';
import { type MapPart, partOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { mainFile } from '../../../app/studio/workspace/workspace.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import type { Shares } from './cards.tsx';
import { MapField } from './map-field.tsx';
import { NewPart } from './new-part.tsx';
import { PartDetails } from './part-details.tsx';
import { matches } from './part-facts.ts';
import { PartList } from './part-list.tsx';
import { useLayout } from './use-layout.ts';
import { useMapWords } from './use-map-words.ts';
import { useShares } from './use-shares.ts';

/** A page narrower than this begins with the list: there is no room to move a map in. */
const NARROW = '(max-width: 40rem)';

interface ToolsProps {
  readonly sought: string;
  readonly found: readonly MapPart[];
  readonly asList: boolean;
  readonly onSeek: (sought: string) => void;
  readonly onFound: () => void;
  readonly onTurn: () => void;
}

const Tools = ({ sought, found, asList, onSeek, onFound, onTurn }: ToolsProps) => {
  const words = useMapWords();
  const id = useId();
  return (
    <search class="map-tools">
      <label for={id}>{words.find}</label>
      <input
        id={id}
        type="search"
        value={sought}
        onInput={event => onSeek(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && onFound()}
      />
      <span role="status" class="note">
        {sought === '' ? '' : words.found(found.length)}
      </span>
      <button type="button" class="button" aria-pressed={asList} onClick={onTurn}>
        {words.asList}
      </button>
    </search>
  );
};

interface DrawnProps {
  readonly map: StoryMap;
  readonly shares: Shares;
  readonly chosen: string;
  readonly sought: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

const Drawn = (props: DrawnProps) => {
  const { studio } = useDraft();
  const words = useMapWords();
  const port = useMemo(studio.openLayoutPort, [studio]);
  const laid = useLayout(port, props.map);
  if (laid === null) return <p role="status">{words.laying}</p>;
  if (laid === 'lost') return <p role="alert">{words.lost}</p>;
  return (
    <>
      <MapField {...props} laid={laid} />
      <p class="note">{words.hint}</p>
      {props.shares.size > 0 && <p class="note">{words.legend}</p>}
    </>
  );
};

/** What can be done with a part of the story. */
const useDeeds = () => {
  const { workspace } = useDraft();
  const { navigation } = useServices();
  const words = useMapWords();
  const open = useCallback(
    ({ place }: MapPart): void => {
      workspace.goTo(place);
      navigation.go({ name: 'draft', draft: workspace.store.getState().id, view: 'ink' });
    },
    [workspace, navigation],
  );
  const make = (id: string): void => {
    const state = workspace.store.getState();
    const file = state.place?.file ?? mainFile(state).name;
    const change = partMade(state.files, id, file, { says: words.made(id), todo: words.todo });
    if (change !== null) workspace.change(change);
  };
  return { open, make };
};

/** After the chosen one, and around. */
const nextOf = (found: readonly MapPart[], chosen: string): MapPart | undefined => {
  const at = found.findIndex(({ id }) => id === chosen);
  return found[(at + 1) % Math.max(1, found.length)];
};

/** The scenario as a map of its parts. */
export const MapView = () => {
  const { workspace } = useDraft();
  const files = useSelected(workspace.store, state => state.files);
  const map = useMemo(() => readMap(files), [files]);
  const shares = useShares();
  const [wanted, choose] = useState('');
  const [sought, seek] = useState('');
  const [asList, setAsList] = useState(() => matchMedia(NARROW).matches);
  const { open, make } = useDeeds();
  const part = partOf(map, wanted) ?? map.parts[0];
  const chosen = part?.id ?? '';
  const found = map.parts.filter(each => matches(each, sought));
  const showNext = (): void => choose(nextOf(found, chosen)?.id ?? chosen);
  const shown = { map, shares, sought, onOpen: open };
  const add = (name: string): void => {
    make(name);
    choose(name);
  };
  return (
    <div class="map">
      <Tools
        sought={sought}
        found={found}
        asList={asList}
        onSeek={seek}
        onFound={showNext}
        onTurn={() => setAsList(!asList)}
      />
      <div class="map-main">
        {asList ? <PartList {...shown} /> : <Drawn {...shown} chosen={chosen} onChoose={choose} />}
      </div>
      <aside class="map-side">
        {!asList && part !== undefined && (
          <PartDetails
            map={map}
            part={part}
            shares={shares}
            onChoose={choose}
            onOpen={open}
            onMake={({ id }) => make(id)}
          />
        )}
        <NewPart
          isTaken={name => map.parts.some(({ id, kind }) => id === name && kind !== 'missing')}
          onAdd={add}
        />
      </aside>
    </div>
  );
};
