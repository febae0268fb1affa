import { isLineSound, type LineSound } from '../engine/line-sound.ts';
import { type MoodZone, zoneOf } from '../engine/mood.ts';
import type { SaidNow, Standing } from './conversation-port.ts';
import { answered, linesBegun, type Moment, standingOf } from './moment.ts';
import type { Breath, Cue } from './sound-port.ts';

/** A cue, and how many milliseconds after the change it is due. */
export interface Cued {
  readonly cue: Cue;
  readonly after: number;
}

/** What a caption can say. Every word of it is in the catalogue. */
export type CaptionId = LineSound | `breath-${Breath}`;

/** A smaller movement of the mood is left to the meter. */
const AUDIBLE_MOVE = 2;
/** One after the other, so that each can be told apart: they answer, one hears how, then where it leads. */
const BREATH_AFTER = 120;
const MOVE_AFTER = 500;
const STINGER_AFTER = 350;

const BREATH_IN: Readonly<Record<MoodZone, Breath>> = {
  furious: 'furious',
  angry: 'furious',
  irritated: 'irritated',
  guarded: 'irritated',
  neutral: 'neutral',
  easing: 'relieved',
  satisfied: 'relieved',
  warm: 'relieved',
};

const at = (after: number, cue: Cue): Cued => ({ cue, after });

const breathOf = (mood: number): Cue => `breath-${BREATH_IN[zoneOf(mood)]}`;

/** Only a breath of another kind: nobody sighs with relief at every step up, or on the way down. */
const breathCues = (was: Standing, is: Standing): readonly Cued[] =>
  breathOf(was.mood) === breathOf(is.mood) ? [] : [at(BREATH_AFTER, breathOf(is.mood))];

const isWaiting = ({ play }: Moment): boolean => play.name === 'talking' && play.waiting;

/** The player's own hand: a choice taken, a thing done. */
const handCues = (before: Moment, after: Moment): readonly Cued[] => {
  const chosen = !isWaiting(before) && isWaiting(after) ? [at(0, 'tick')] : [];
  const standing = answered(before, after) === null ? null : standingOf(after);
  const done = standing?.said[standing.heardBefore]?.voice === 'action';
  return done ? [...chosen, at(0, 'confirm')] : chosen;
};

const moodCues = (was: Standing, is: Standing): readonly Cued[] => {
  const moved = is.mood - was.mood;
  const move = at(MOVE_AFTER, moved > 0 ? 'rise' : 'fall');
  return [...breathCues(was, is), ...(Math.abs(moved) < AUDIBLE_MOVE ? [] : [move])];
};

const lineCues = (line: SaidNow, mood: number): readonly Cued[] => {
  const sound = isLineSound(line.sound) ? [at(0, line.sound)] : [];
  const sighs = line.voice === 'customer' && line.gesture === 'sigh';
  return sighs ? [...sound, at(BREATH_AFTER, breathOf(mood))] : sound;
};

/** Once, when the last line of a conversation that we were in has been told. */
const endCues = (before: Moment, after: Moment): readonly Cued[] => {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (was === null || is === null || is.ending === null || was.run !== is.run) return [];
  const wasOver = was.ending !== null && before.telling.line === null;
  const isOver = after.telling.line === null;
  return isOver && !wasOver ? [at(STINGER_AFTER, `end-${is.ending.kind}`)] : [];
};

const once = (cues: readonly Cued[]): readonly Cued[] =>
  cues.filter(({ cue }, index) => cues.findIndex(other => other.cue === cue) === index);

/** What is to be heard because one moment became another; soonest first within each cause. */
export const cuesBetween = (before: Moment, after: Moment): readonly Cued[] => {
  const is = standingOf(after);
  if (is === null) return [];
  const was = answered(before, after);
  return once([
    ...handCues(before, after),
    ...(was === null ? [] : moodCues(was, is)),
    ...linesBegun(before, after).flatMap(line => lineCues(line, is.mood)),
    ...endCues(before, after),
  ]);
};

const isCaption = (cue: Cue): cue is CaptionId => isLineSound(cue) || cue.startsWith('breath-');

/**
 * The caption of a cue that says something the page does not say in words anyway. The click of a
 * choice, the mood's rise and fall (the meter says it) and endings (the page names them) have none.
 */
export const captionOf = (cue: Cue): CaptionId | null => (isCaption(cue) ? cue : null);
