import './quadrant.css';
import { breachInWords } from '../../../app/debrief/breach-in-words.ts';
import { isolated } from '../../../app/words/text-direction.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import type { Mishap } from '../../../engine/review/mishaps.ts';
import type {
  LowScore,
  MissedMarks,
  ResultShortcoming,
  Shortcomings,
} from '../../../engine/review/shortcomings.ts';
import { unreachable } from '../../../engine/result.ts';
import { DONE_WELL } from '../../../engine/scoring/quadrant.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { Sentence } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';
import { TurnLink } from '../turn-link.tsx';

/** Null on paper, where nothing can be followed. */
type Choose = ((turn: number) => void) | null;

const Turn = ({ turn, choose }: { turn: number; choose: Choose }) => {
  const { debrief } = useWords();
  return choose === null ? (
    <span class="note">{debrief.turn(turn)}</span>
  ) : (
    <TurnLink turn={turn} choose={choose} />
  );
};

const Missed = ({ missed, choose }: { missed: MissedMarks; choose: Choose }) => {
  const { acts, shortcomings } = useCoaching();
  return (
    <li>
      <Turn turn={missed.turn} choose={choose} />{' '}
      {missed.act === null ? shortcomings.missed(missed.missed) : acts[missed.act]}
    </li>
  );
};

const Score = ({ low, choose }: { low: LowScore; choose: Choose }) => {
  const { common } = useWords();
  const { shortcomings: words } = useCoaching();
  return (
    <li>
      {words.score(common.axes[low.axis], low.score, DONE_WELL)}
      {low.turns.length > 0 && (
        <>
          {' '}
          {words.mostLeft}
          <ul>
            {low.turns.map(missed => (
              <Missed key={missed.turn} missed={missed} choose={choose} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
};

const named = ({ said }: Mishap, called: string | null): string => isolated(called ?? said);

const useSentence = (): ((one: ResultShortcoming) => string) => {
  const { common, formats } = useWords();
  const coaching = useCoaching();
  const { shortcomings: words } = coaching;
  return one => {
    switch (one.code) {
      case 'breach':
        return words.breach(named(one.mishap, breachInWords(one.mishap, coaching)));
      case 'promise':
        return words.promise(named(one.mishap, one.mishap.words));
      case 'untrue':
        return words.untrue(one.act);
      case 'came-out':
        return words.cameOut(formats.signed(one.mood), common.zones[zoneOf(one.mood)]);
      case 'ending':
        return words.ending[one.kind];
      case 'satisfaction':
        return words.satisfaction(formats.number(one.csat, 1));
      default:
        return unreachable(one);
    }
  };
};

const turnsOf = (one: ResultShortcoming): readonly number[] => {
  switch (one.code) {
    case 'breach':
    case 'promise':
      return [one.mishap.turn];
    case 'came-out':
      return one.turns;
    case 'untrue':
    case 'ending':
    case 'satisfaction':
      return [one.turn];
    default:
      return unreachable(one);
  }
};

const Result = ({ one, choose }: { one: ResultShortcoming; choose: Choose }) => {
  const sentence = useSentence();
  return (
    <li>
      <Sentence text={sentence(one)} />
      {turnsOf(one).map(turn => (
        <span key={turn}>
          {' '}
          <Turn turn={turn} choose={choose} />
        </span>
      ))}
    </li>
  );
};

interface Props {
  readonly shortcomings: Shortcomings;
  readonly choose: Choose;
}

/** Each criterion that was missed, and the turns it comes from. */
export const ShortcomingList = ({ shortcomings: { process, result }, choose }: Props) => (
  <ul class="shortcomings">
    {process.map(low => (
      <Score key={low.axis} low={low} choose={choose} />
    ))}
    {result.map((one, at) => (
      <Result key={at} one={one} choose={choose} />
    ))}
  </ul>
);
