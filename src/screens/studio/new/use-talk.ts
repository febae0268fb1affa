import { useState } from 'preact/hooks';
import { channelOfFormat, metBy } from '../../../app/studio/new/channel.ts';
import { FIGURES } from '../../../app/studio/new/figures.ts';
import { speakersIn } from '../../../app/studio/new/from-transcript.ts';
import type { Transcripts } from '../../../app/studio/transcripts/transcript.ts';
import { namesProposed } from '../../../app/studio/new/names-in-talk.ts';
import type { TalkState } from './talk.tsx';

const NOTHING: TalkState = {
  text: '',
  reading: null,
  offered: [],
  title: '',
  // A talk that was written down was mostly had at a distance.
  ...metBy('phone'),
  customer: '',
  role: '',
  looks: FIGURES[0],
  speakers: [],
  from: 0,
  to: 0,
};

/** Names follow who is who, and what the customer is to be called, until the author writes others. */
const withNames = (talk: TalkState): TalkState => {
  const { reading, speakers, customer, offered } = talk;
  if (reading?.ok !== true) return talk;
  const proposed = namesProposed(reading.value, speakers, customer, offered);
  return {
    ...talk,
    offered: offered.map((one, at) => (one.isOwn ? one : (proposed[at] ?? one))),
  };
};

/** A talk as far as it has been settled; kept in the page only. */
export const useTalk = (transcripts: Transcripts) => {
  const [talk, setTalk] = useState(NOTHING);
  const change = (next: TalkState): void => setTalk(withNames(next));
  const read = (text: string): void => {
    const reading = text.trim() === '' ? null : transcripts.read(text);
    if (reading?.ok !== true) return change({ ...talk, text, reading, speakers: [], offered: [] });
    const transcript = reading.value;
    change({
      ...talk,
      text,
      reading,
      ...metBy(channelOfFormat(transcript.format)),
      speakers: speakersIn(transcript),
      offered: transcripts
        .personalIn(transcript)
        .map(found => ({ ...found, on: true, isOwn: false })),
      from: 0,
      to: transcript.turns.length - 1,
    });
  };
  return { talk, change, read };
};
