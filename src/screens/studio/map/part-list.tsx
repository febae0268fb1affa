import { useRef } from 'preact/hooks';
import { isOnWay, type MapPart, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { useWords } from '../../services.ts';
import { type Shares, shareOf } from './cards.tsx';
import { factsOf, matches, nameOfPart } from './part-facts.ts';
import { WaysList } from './part-details.tsx';
import { useMapWords } from './use-map-words.ts';

interface Props {
  readonly map: StoryMap;
  readonly shares: Shares;
  readonly sought: string;
  readonly onOpen: (part: MapPart) => void;
}

type ItemProps = Props & { readonly part: MapPart; readonly onChoose: (id: string) => void };

const Item = ({ map, part, shares, onChoose, onOpen }: ItemProps) => {
  const words = useMapWords();
  const { common } = useWords();
  const share = shareOf(shares, part);
  const facts = factsOf(part, words, common);
  const onward = map.ways.filter(({ from }) => from === part.id);
  return (
    <li class="map-item">
      <button
        type="button"
        class="link-button map-item-name"
        data-item={part.id}
        onClick={() => onOpen(part)}
      >
        {nameOfPart(part, words)}
      </button>
      {part.words !== '' && <p>{part.words}</p>}
      {facts.length > 0 && <p class="map-item-facts">{facts.join(' · ')}</p>}
      {share !== null && <p class="note">{words.shareLong(share)}</p>}
      {onward.length > 0 && (
        <>
          <p class="note">{words.leadsTo}</p>
          <WaysList map={map} ways={onward} end="to" onChoose={onChoose} />
        </>
      )}
    </li>
  );
};

/** The same as the map, in words. */
export const PartList = (props: Props) => {
  const { map, sought } = props;
  const words = useMapWords();
  const list = useRef<HTMLDivElement>(null);
  const goTo = (id: string): void =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
      .find(({ dataset }) => dataset['item'] === id)
      ?.focus();
  const wanted = map.parts.filter(part => sought === '' || matches(part, sought));
  const groups = [
    { name: words.list, parts: wanted.filter(isOnWay) },
    { name: words.functions, parts: wanted.filter(({ kind }) => kind === 'function') },
    { name: words.desk, parts: wanted.filter(({ kind }) => kind === 'desk') },
  ];
  return (
    <div ref={list}>
      {groups
        .filter(({ parts }) => parts.length > 0)
        .map(({ name, parts }) => (
          <section key={name} aria-label={name}>
            <h2>{name}</h2>
            <ol class="map-list">
              {parts.map(part => (
                <Item key={part.id} part={part} onChoose={goTo} {...props} />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
};
