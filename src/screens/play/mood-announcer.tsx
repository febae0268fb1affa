import { useEffect, useState } from 'preact/hooks';
import type { Standing } from '../../app/conversation/conversation-port.ts';
import { isolated } from '../../app/words/text-direction.ts';
import { zoneOf } from '../../engine/model/mood.ts';
import { Sentence } from '../parts/scenario-text.tsx';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords } from '../services.ts';
import { netMoves } from '../conversation/net-moves.ts';

/** Milliseconds from the picture that has the new lines in the log: they have their turn before this. */
const AFTER_THE_LINES = 150;

/** Counts from the next picture, however long that takes to come. Gives what calls it off. */
const afterTheLines = (act: () => void): (() => void) => {
  let frame = 0;
  // The lines come with a timer of their own, which is older than this.
  let timer = setTimeout(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(act, AFTER_THE_LINES);
    });
  }, 0);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
};

/** The name that stands before the customer's lines; the whole name before the first of them. */
const nameOf = ({ said, customer }: Standing): string =>
  said.findLast(({ voice }) => voice === 'customer')?.name ?? customer;

/** How the customer is now, and what the coach whispers: what the eye reads off the stage. */
const useSentence = (standing: Standing): string => {
  const { play } = useWords();
  const { whisper } = useStore(useServices().preferences.store);
  const { mood, moodBefore, movements, turns, whisper: note } = standing;
  const moves = movements === null ? [] : netMoves(movements);
  const before = turns === 0 ? null : zoneOf(moodBefore);
  const heard = play.heard(isolated(nameOf(standing)), zoneOf(mood), before, moves);
  return whisper && note !== null ? `${heard} ${play.whispered(isolated(note))}` : heard;
};

/** One polite sentence after the lines of each turn, for those who do not see the face and the meter; `seen` where nobody does. */
export const MoodAnnouncer = ({ standing, seen }: { standing: Standing; seen: boolean }) => {
  const sentence = useSentence(standing);
  const turn = `${standing.run} ${standing.turns}`;
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    return afterTheLines(() => setSaid(sentence));
  }, [turn]);
  return (
    <p class={seen ? 'note' : 'sr-only'} role="status">
      {/* In one piece: what arrives in pieces is told in pieces. */}
      {said !== '' && (
        <span key={said}>
          <Sentence text={said} />
        </span>
      )}
    </p>
  );
};
