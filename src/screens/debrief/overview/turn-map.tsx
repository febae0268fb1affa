import './overview.css';
import { useTurnRoute } from '../use-turn-route.ts';
import type { TurnSummary } from '../../../app/debrief/turn-summary.ts';
import { addressOf } from '../../../app/route.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { useWords } from '../../services.ts';
import type { ChosenTurn } from '../use-chosen-turn.ts';
import { heightOf, type MoodRange, pieceOf, rangeOf } from './map-shape.ts';
import { QualityMark } from './quality-mark.tsx';
import { useRoving } from './use-roving.ts';

interface Props extends Pick<ChosenTurn, 'chosen' | 'choose'> {
  readonly run: string;
  readonly turns: readonly TurnSummary[];
}

const useNameOf = () => {
  const { formats } = useWords();
  const { overview, proof } = useCoaching();
  return ({ number, quality, moodAfter }: TurnSummary): string =>
    overview.place(
      number,
      quality === null ? null : proof.quality[quality].name,
      zoneOf(moodAfter),
      formats.signed(moodAfter),
    );
};

interface PieceProps {
  readonly turn: TurnSummary;
  readonly after: number | null;
  readonly range: MoodRange;
}

const Piece = ({ turn: { moodBefore, moodAfter, quality }, after, range }: PieceProps) => (
  <span class="map-field">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="map-line" d={pieceOf({ before: moodBefore, mood: moodAfter, after }, range)} />
    </svg>
    <span class="map-point" style={{ '--at': `${heightOf(moodAfter, range)}%` }}>
      <QualityMark quality={quality} />
    </span>
  </span>
);

/** A press that the browser answers by itself, with another tab or window. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** The curve as a map: each turn is a place to go to. */
export const TurnMap = ({ run, turns, chosen, choose }: Props) => {
  const { overview } = useCoaching();
  const nameOf = useNameOf();
  const routeOf = useTurnRoute(run);
  const range = rangeOf(turns.flatMap(({ moodBefore, moodAfter }) => [moodBefore, moodAfter]));
  const { list, at, setAt, onKeyDown } = useRoving<HTMLDivElement>(
    turns.length,
    Math.max(0, (chosen.turn ?? 1) - 1),
  );
  return (
    <div class="turn-map" role="toolbar" aria-label={overview.map} ref={list} onKeyDown={onKeyDown}>
      {turns.map((turn, index) => (
        <a
          key={turn.number}
          class="map-place"
          href={addressOf(routeOf(turn.number))}
          aria-label={nameOf(turn)}
          aria-current={turn.number === chosen.turn ? 'true' : undefined}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={event => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            choose(turn.number);
          }}
        >
          <Piece turn={turn} after={turns[index + 1]?.moodAfter ?? null} range={range} />
          <span class="map-number">{turn.number}</span>
        </a>
      ))}
    </div>
  );
};
