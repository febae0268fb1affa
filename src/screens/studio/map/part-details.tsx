import {
  type MapPart,
  type MapWay,
  partOf,
  type StoryMap,
} from '../../../app/studio/map/story-map.ts';
import { useWords } from '../../services.ts';
import { type Shares, shareOf } from './cards.tsx';
import { PartActions } from './part-actions.tsx';
import { factsOf, nameOfPart } from './part-facts.ts';
import { useMapWords } from './use-map-words.ts';
import type { PartCommands } from './use-part-commands.ts';

interface WaysListProps {
  readonly map: StoryMap;
  readonly onChoose: (id: string) => void;
  readonly ways: readonly MapWay[];
  readonly end: 'from' | 'to';
}

const howOf = (way: MapWay, words: ReturnType<typeof useMapWords>): string =>
  [
    ...(way.kind === 'divert' ? [] : [words.ways[way.kind]]),
    ...(way.isConditional ? [words.sometimes] : []),
    ...(way.replies.length > 0 ? [words.behind(way.replies)] : []),
  ].join(', ');

/** Ways in words; each names the part at its other end, which can be gone to. */
export const WaysList = ({ map, ways, end, onChoose }: WaysListProps) => {
  const words = useMapWords();
  return (
    <ul class="map-ways-list">
      {ways.map(way => {
        const other = partOf(map, way[end]);
        const how = howOf(way, words);
        return (
          <li key={`${way.from}\n${way.to}\n${way.kind}`}>
            <button type="button" class="link-button" onClick={() => onChoose(way[end])}>
              {other === undefined ? way[end] : nameOfPart(other, words)}
            </button>
            {how !== '' && <span class="note"> {how}</span>}
          </li>
        );
      })}
    </ul>
  );
};

interface Props {
  readonly map: StoryMap;
  readonly part: MapPart;
  readonly shares: Shares;
  readonly commands: PartCommands;
  readonly onChoose: (id: string) => void;
}

const Facts = ({ part, shares }: Pick<Props, 'part' | 'shares'>) => {
  const words = useMapWords();
  const { common } = useWords();
  const share = shareOf(shares, part);
  return (
    <ul class="map-facts">
      {factsOf(part, words, common).map(fact => (
        <li key={fact}>{fact}</li>
      ))}
      {share !== null && <li>{words.shareLong(share)}</li>}
    </ul>
  );
};

/** The chosen part in full: its words, what is to be said of it, where it leads and where it comes from. */
export const PartDetails = ({ map, part, shares, commands, onChoose }: Props) => {
  const words = useMapWords();
  const onward = map.ways.filter(({ from }) => from === part.id);
  const before = map.ways.filter(({ to }) => to === part.id);
  return (
    <section class="map-details" aria-label={words.chosen}>
      <h2>{nameOfPart(part, words)}</h2>
      {part.words !== '' && <p class="map-details-words">{part.words}</p>}
      <Facts part={part} shares={shares} />
      <PartActions part={part} commands={commands} />
      <h3>{words.leadsTo}</h3>
      {onward.length === 0 && <p class="note">{words.leadsNowhere}</p>}
      <WaysList map={map} ways={onward} end="to" onChoose={onChoose} />
      {before.length > 0 && <h3>{words.comesFrom}</h3>}
      <WaysList map={map} ways={before} end="from" onChoose={onChoose} />
    </section>
  );
};
