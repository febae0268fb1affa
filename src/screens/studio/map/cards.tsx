import { CARD, type Layout } from '../../../app/studio/map/layout.ts';
import { isOnWay, type MapPart, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { useWords } from '../../services.ts';
import { factsOf, isFaulty, matches, nameOfPart } from './part-facts.ts';
import { useMapWords } from './use-map-words.ts';

/** Sixteenths of the size of the letters, which the map is measured in. */
export const rem = (units: number): string => `${units / 16}rem`;

export type Shares = ReadonlyMap<string, number>;

/** Null while nobody has counted; whatever was never passed is passed by nobody. */
export const shareOf = (shares: Shares, { id, kind }: MapPart): number | null => {
  if (shares.size === 0 || kind === 'missing' || kind === 'desk') return null;
  return kind === 'start' ? 1 : (shares.get(id) ?? 0);
};

interface CardsProps {
  readonly map: StoryMap;
  readonly layout: Layout;
  readonly shares: Shares;
  readonly chosen: string;
  readonly sought: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

const classOf = (part: MapPart, sought: string): string =>
  [
    'map-card',
    ...(isFaulty(part) ? ['map-card-faulty'] : []),
    ...(part.endings.length > 0 ? ['map-card-ending'] : []),
    ...(matches(part, sought) ? ['map-card-found'] : []),
  ].join(' ');

type CardProps = Omit<CardsProps, 'map'> & { readonly part: MapPart };

const Card = ({ part, layout, shares, chosen, sought, onChoose, onOpen }: CardProps) => {
  const words = useMapWords();
  const { common } = useWords();
  const at = layout.cards.get(part.id);
  if (at === undefined) return null;
  const share = shareOf(shares, part);
  const facts = factsOf(part, words, common);
  return (
    <button
      type="button"
      class={classOf(part, sought)}
      data-part={part.id}
      aria-pressed={part.id === chosen}
      tabIndex={part.id === chosen ? 0 : -1}
      style={{
        left: rem(at.x - CARD.width / 2),
        top: rem(at.y - CARD.height / 2),
        width: rem(CARD.width),
        height: rem(CARD.height),
        '--share': share ?? 0,
      }}
      onClick={() => onChoose(part.id)}
      onFocus={() => onChoose(part.id)}
      onDblClick={() => onOpen(part)}
    >
      <span class="map-card-head">
        <span class="map-card-name">{nameOfPart(part, words)}</span>
        {share !== null && <span class="map-card-share">{words.share(share)}</span>}
      </span>
      {part.words !== '' && <span class="map-card-words">{part.words}</span>}
      {facts.length > 0 && <span class="map-card-facts">{facts.join(' · ')}</span>}
    </button>
  );
};

export const Cards = ({ map, ...rest }: CardsProps) => (
  <>
    {map.parts.filter(isOnWay).map(part => (
      <Card key={part.id} part={part} {...rest} />
    ))}
  </>
);
