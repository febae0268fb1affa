import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOnWay, type MapPart, markOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { useWords } from '../../services.ts';
import { type Shares, shareOf } from './cards.tsx';
import { factsOf, matches, nameOfPart } from './part-facts.ts';
import { WaysList } from './part-details.tsx';
import { PartActions } from './part-actions.tsx';
import type { FocusWish } from './focus-wish.ts';
import { useMapWords } from './use-map-words.ts';
import type { PartCommands } from './use-part-commands.ts';

interface Props {
  readonly map: StoryMap;
  readonly shares: Shares;
  readonly sought: string;
  readonly chosen: string;
  readonly commands: PartCommands;
  /** The chosen part is to have the focus as soon as it is there. */
  readonly focusWanted: FocusWish;
  readonly onChoose: (id: string) => void;
}

type ItemProps = Omit<Props, 'focusWanted'> & { readonly part: MapPart };

const Says = ({ part, shares }: Pick<ItemProps, 'part' | 'shares'>) => {
  const words = useMapWords();
  const { common } = useWords();
  const share = shareOf(shares, part);
  const facts = factsOf(part, words, common);
  return (
    <>
      {part.words !== '' && <p class="map-item-words">{part.words}</p>}
      {facts.length > 0 && <p class="map-item-facts">{facts.join(' · ')}</p>}
      {share !== null && <p class="note">{words.shareLong(share)}</p>}
    </>
  );
};

const Item = ({ map, part, shares, chosen, commands, onChoose }: ItemProps) => {
  const words = useMapWords();
  const isChosen = part.id === chosen;
  const onward = map.ways.filter(({ from }) => from === part.id);
  return (
    <li class="map-item" data-mark={markOf(part) ?? ''}>
      <button
        type="button"
        class="link-button map-item-name"
        data-item={part.id}
        aria-expanded={isChosen}
        onClick={() => onChoose(part.id)}
      >
        {nameOfPart(part, words)}
      </button>
      <Says part={part} shares={shares} />
      {isChosen && <PartActions part={part} commands={commands} />}
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
  const { map, sought, focusWanted } = props;
  const words = useMapWords();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    list.current?.querySelector<HTMLElement>('[data-item][aria-expanded="true"]')?.focus();
  });
  const goTo = (id: string): void => {
    focusWanted.current = true;
    props.onChoose(id);
  };
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
                <Item key={part.id} part={part} {...props} onChoose={goTo} />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
};
