import type { EndingKind } from '../../engine/model/story-step.ts';
import type { LineNotes, ShownNote } from '../../engine/model/line-notes.ts';
import { isLineSound, type LineSound } from '../../engine/model/line-sounds.ts';
import { type MoodZone, zoneOf } from '../../engine/model/mood.ts';
import type { SaidNow, Standing } from '../conversation/conversation-port.ts';
import { answered, linesBegun, type Snapshot, standingOf } from '../conversation/snapshot.ts';
import type { Breath, SoundEffect } from './sound-port.ts';

/** A cue, and how many milliseconds after the change it is due. */
export interface SoundEvent {
  readonly cue: SoundEffect;
  readonly after: number;
}

/** What a caption can say. Every word of it is in the catalogue. */
export type CaptionId = LineSound | 'hold' | `breath-${Breath}`;

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

const at = (after: number, cue: SoundEffect): SoundEvent => ({ cue, after });

const breathOf = (mood: number): SoundEffect => `breath-${BREATH_IN[zoneOf(mood)]}`;

/**
 * Only a breath of another kind: nobody sighs with relief at every step up, or on the way down. At
 * the end there is none: the customer is on the way out, and may be gone before it is read.
 */
const breathCues = (was: Standing, is: Standing): readonly SoundEvent[] =>
  is.ending !== null || breathOf(was.mood) === breathOf(is.mood)
    ? []
    : [at(BREATH_AFTER, breathOf(is.mood))];

const isWaiting = ({ play }: Snapshot): boolean => play.name === 'talking' && play.waiting;

/** The player's own hand: a choice taken, a thing done. */
const handCues = (before: Snapshot, after: Snapshot): readonly SoundEvent[] => {
  const chosen = !isWaiting(before) && isWaiting(after) ? [at(0, 'tick')] : [];
  const standing = answered(before, after) === null ? null : standingOf(after);
  const done = standing?.said[standing.heardBefore]?.voice === 'action';
  return done ? [...chosen, at(0, 'confirm')] : chosen;
};

/** Somebody has been put on hold. */
const holdCues = (before: Snapshot, after: Snapshot): readonly SoundEvent[] =>
  before.textReveal.held === undefined && after.textReveal.held !== undefined
    ? [at(0, 'hold')]
    : [];

const moodCues = (was: Standing, is: Standing): readonly SoundEvent[] => {
  const moved = is.mood - was.mood;
  const move = at(MOVE_AFTER, moved > 0 ? 'rise' : 'fall');
  return [...breathCues(was, is), ...(Math.abs(moved) < AUDIBLE_MOVE ? [] : [move])];
};

/** What is heard of each note of a line. */
const HEARD: {
  readonly [Note in ShownNote]: (
    note: LineNotes[Note],
    line: SaidNow,
    mood: number,
  ) => readonly SoundEvent[];
} = {
  sound: sound => [at(0, sound)],
  // What is heard behind a voice, and how it is said, goes on: it is not an event.
  tone: () => [],
  background: () => [],
  attachment: () => [],
  gesture: (gesture, { voice }, mood) =>
    voice === 'customer' && gesture === 'sigh' ? [at(BREATH_AFTER, breathOf(mood))] : [],
};

const lineCues = (line: SaidNow, mood: number): readonly SoundEvent[] => [
  ...(line.sound === undefined ? [] : HEARD.sound(line.sound, line, mood)),
  ...(line.gesture === undefined ? [] : HEARD.gesture(line.gesture, line, mood)),
];

/** Ended by whoever serves: as where it goes to somebody else. */
const stingerOf = (kind: EndingKind): SoundEffect =>
  kind === 'ended' ? 'end-escalated' : `end-${kind}`;

/** Everything is told, and the customer is gone. */
export const isOver = (moment: Snapshot): boolean =>
  standingOf(moment)?.over === true && moment.textReveal.line === null;

/** Once, when the last line of a conversation that we were in has been told. */
const endCues = (before: Snapshot, after: Snapshot): readonly SoundEvent[] => {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (was === null || is === null || is.ending === null || was.run !== is.run) return [];
  return isOver(after) && !isOver(before) ? [at(STINGER_AFTER, stingerOf(is.ending.kind))] : [];
};

const once = (cues: readonly SoundEvent[]): readonly SoundEvent[] =>
  cues.filter(({ cue }, index) => cues.findIndex(other => other.cue === cue) === index);

/** What is to be heard because one moment became another; soonest first within each cause. */
export const soundEventsBetween = (before: Snapshot, after: Snapshot): readonly SoundEvent[] => {
  const is = standingOf(after);
  if (is === null) return [];
  const was = answered(before, after);
  return once([
    ...handCues(before, after),
    ...holdCues(before, after),
    ...(was === null ? [] : moodCues(was, is)),
    ...linesBegun(before, after).flatMap(line => lineCues(line, is.mood)),
    ...endCues(before, after),
  ]);
};

/** Somebody is heard who has to be there. */
export const isBreath = (cue: SoundEffect): boolean => cue.startsWith('breath-');

const isCaption = (cue: SoundEffect): cue is CaptionId =>
  cue === 'hold' || isLineSound(cue) || isBreath(cue);

/**
 * The caption of a cue that says something the page does not say in words anyway. The click of a
 * choice, the mood's rise and fall (the meter says it) and endings (the page names them) have none.
 */
export const captionOf = (cue: SoundEffect): CaptionId | null => (isCaption(cue) ? cue : null);
