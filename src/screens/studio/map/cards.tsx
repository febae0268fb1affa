import type { Detail } from '../../../app/studio/map/in-sight.ts';
import { CARD, type Layout } from '../../../app/studio/map/layout.ts';
import { type MapPart, markOf, type StoryMap } from '../../../app/studio/map/story-map.ts';
import { useWords } from '../../services.ts';
import { MarkIcon } from './mark-icon.tsx';
import { factsOf, matches, nameOfPart } from './part-facts.ts';
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
  readonly detail: Detail;
  /** The parts that are drawn. */
  readonly seen: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (part: MapPart) => void;
}

const classOf = (part: MapPart, sought: string): string => {
  const mark = markOf(part);
  return [
    'map-card',
    ...(mark === null ? [] : [`map-card-${mark}`]),
    ...(matches(part, sought) ? ['map-card-found'] : []),
  ].join(' ');
};

type CardProps = Omit<CardsProps, 'map' | 'seen'> & { readonly part: MapPart };

interface FaceProps {
  readonly part: MapPart;
  readonly facts: readonly string[];
  readonly share: number | null;
  readonly detail: Detail;
}

/** As much of a part as can be read at this size. */
const Face = ({ part, facts, share, detail }: FaceProps) => {
  const words = useMapWords();
  const mark = markOf(part);
  if (detail === 'shape') return mark === null ? null : <MarkIcon mark={mark} />;
  return (
    <>
      <span class="map-card-head">
        {mark !== null && <MarkIcon mark={mark} />}
        <span class="map-card-name">{nameOfPart(part, words)}</span>
        {detail === 'whole' && share !== null && (
          <span class="map-card-share">{words.share(share)}</span>
        )}
      </span>
      {detail === 'whole' && part.words !== '' && <span class="map-card-words">{part.words}</span>}
      {detail === 'whole' && facts.length > 0 && (
        <span class="map-card-facts">{facts.join(' · ')}</span>
      )}
    </>
  );
};

const placeOf = ({ cards }: Layout, { id }: MapPart) => {
  const { x, y } = cards.get(id) ?? { x: 0, y: 0 };
  return {
    left: rem(x - CARD.width / 2),
    top: rem(y - CARD.height / 2),
    width: rem(CARD.width),
    height: rem(CARD.height),
  };
};

const Card = ({ part, layout, shares, chosen, sought, detail, onChoose, onOpen }: CardProps) => {
  const words = useMapWords();
  const { common } = useWords();
  const share = shareOf(shares, part);
  const facts = factsOf(part, words, common);
  const often = share === null ? [] : [words.share(share)];
  const says = [nameOfPart(part, words), ...often, ...facts].join(', ');
  const short = detail === 'whole' ? {} : { 'aria-label': says, title: says };
  return (
    <button
      type="button"
      class={classOf(part, sought)}
      data-part={part.id}
      aria-pressed={part.id === chosen}
      tabIndex={part.id === chosen ? 0 : -1}
      style={{ ...placeOf(layout, part), '--share': share ?? 0 }}
      onClick={() => onChoose(part.id)}
      onFocus={() => onChoose(part.id)}
      onDblClick={() => onOpen(part)}
      {...short}
    >
      <Face part={part} facts={facts} share={share} detail={detail} />
    </button>
  );
};

/** The chosen part is always there: it is what the keys go on from. */
export const Cards = ({ map, seen, ...rest }: CardsProps) => (
  <>
    {map.parts
      .filter(({ id }) => rest.layout.cards.has(id) && (seen.has(id) || id === rest.chosen))
      .map(part => (
        <Card key={part.id} part={part} {...rest} />
      ))}
  </>
);
