import './map.css';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { readMap } from '../../../app/studio/map/read-map.ts';
import { type MapPart, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import type { Shares } from './cards.tsx';
import { Legend } from './legend.tsx';
import { MapField, type MapKeys } from './map-field.tsx';
import { NameForm } from './name-form.tsx';
import { PartDetails } from './part-details.tsx';
import { matches, nameOfPart } from './part-facts.ts';
import { PartList } from './part-list.tsx';
import { useChosen } from './use-chosen.ts';
import { idAfter, useDeeds } from './use-deeds.ts';
import { useLayout } from './use-layout.ts';
import type { FocusWish } from './focus-wish.ts';
import { useMapWords } from './use-map-words.ts';
import { usePartCommands } from './use-part-commands.ts';
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
  readonly keys: MapKeys;
  readonly focusWanted: FocusWish;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

const Keys = () => {
  const { keys } = useMapWords();
  return (
    <details class="map-keys">
      <summary>{keys.heading}</summary>
      <dl>
        {keys.list.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

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
      <Legend hasShares={props.shares.size > 0} />
      <Keys />
    </>
  );
};

/** After the chosen one, and around. */
const nextOf = (found: readonly MapPart[], chosen: string): MapPart | undefined => {
  const at = found.findIndex(({ id }) => id === chosen);
  return found[(at + 1) % Math.max(1, found.length)];
};

/** The map, which part of it is chosen, and what can be done with that one. */
const useParts = () => {
  const { workspace } = useDraft();
  const files = useSelected(workspace.store, state => state.files);
  const map = useMemo(() => readMap(files), [files]);
  const focusWanted = useRef(false);
  const newName = useRef<HTMLInputElement>(null);
  const { part, choose, expect } = useChosen(map);
  const deeds = useDeeds();
  const commands = usePartCommands({
    map,
    part,
    deeds,
    onExpect: expect,
    onNew: () => newName.current?.focus(),
    onDone: () => {
      focusWanted.current = true;
    },
  });
  const add = (name: string): void => {
    if (!deeds.add(part, name)) return;
    focusWanted.current = true;
    expect(part === undefined ? name : idAfter(part, name));
  };
  return { map, part, choose, deeds, commands, add, focusWanted, newName };
};

const keysOf = ({ list }: ReturnType<typeof usePartCommands>): MapKeys =>
  Object.fromEntries(
    list.flatMap(({ key, isOn, run }) =>
      isOn && key !== undefined && key !== 'Enter' && key !== 'F2' ? [[key, run]] : [],
    ),
  );

/** The scenario as a map of its parts. */
export const MapView = () => {
  const words = useMapWords();
  const { map, part, choose, deeds, commands, add, focusWanted, newName } = useParts();
  const shares = useShares();
  const [sought, seek] = useState('');
  const [asList, setAsList] = useState(() => matchMedia(NARROW).matches);
  const chosen = part?.id ?? '';
  const found = map.parts.filter(each => matches(each, sought));
  const shown = { map, shares, sought, chosen, focusWanted, onChoose: choose };
  return (
    <div class="map">
      <Tools
        sought={sought}
        found={found}
        asList={asList}
        onSeek={seek}
        onFound={() => choose(nextOf(found, chosen)?.id ?? chosen)}
        onTurn={() => setAsList(!asList)}
      />
      <div class="map-main">
        {asList ? (
          <PartList {...shown} commands={commands} />
        ) : (
          <Drawn {...shown} keys={keysOf(commands)} onOpen={deeds.toLine} />
        )}
      </div>
      <aside class="map-side">
        {!asList && part !== undefined && (
          <PartDetails
            map={map}
            part={part}
            shares={shares}
            commands={commands}
            onChoose={choose}
          />
        )}
        <section class="map-new" aria-labelledby="map-new">
          <h2 id="map-new">
            {part === undefined ? words.newKnot : words.newAfter(nameOfPart(part, words))}
          </h2>
          <NameForm label={words.newName} submit={words.add} field={newName} onName={add} />
        </section>
      </aside>
    </div>
  );
};
