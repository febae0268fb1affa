import { PART_MARKS } from '../../../app/studio/map/story-map.ts';
import { MarkIcon } from './mark-icon.tsx';
import { useMapWords } from './use-map-words.ts';

/** What colours and shapes mean. */
export const Legend = ({ hasShares }: { hasShares: boolean }) => {
  const words = useMapWords();
  return (
    <ul class="map-legend" aria-label={words.legend}>
      {hasShares && (
        <li class="map-legend-scale">
          <span class="map-legend-few">{words.share(0)}</span>
          <span class="map-scale" aria-hidden="true" />
          <span>{words.shareLong(1)}</span>
        </li>
      )}
      {PART_MARKS.map(mark => (
        <li key={mark}>
          <span class={`map-sample map-card-${mark}`} aria-hidden="true">
            <MarkIcon mark={mark} />
          </span>
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  );
};
