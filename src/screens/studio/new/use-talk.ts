import { useState } from 'preact/hooks';
import { speakersIn } from '../../../app/studio/new/from-transcript.ts';
import type { Transcripts } from '../../../app/studio/transcripts/transcript.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import type { TalkState } from './talk.tsx';

const NOTHING: TalkState = {
  text: '',
  reading: null,
  offered: [],
  title: '',
  setting: SETTINGS[0],
  customer: '',
  role: '',
  speakers: [],
  from: 0,
  to: 0,
};

/** A talk as far as it has been settled; kept in the page only. */
export const useTalk = (transcripts: Transcripts) => {
  const [talk, change] = useState(NOTHING);
  const read = (text: string): void => {
    const reading = text.trim() === '' ? null : transcripts.read(text);
    if (reading?.ok !== true) return change({ ...talk, text, reading, speakers: [], offered: [] });
    const transcript = reading.value;
    change({
      ...talk,
      text,
      reading,
      speakers: speakersIn(transcript),
      offered: transcripts.personalIn(transcript).map(found => ({ ...found, on: true })),
      from: 0,
      to: transcript.turns.length - 1,
    });
  };
  return { talk, change, read };
};
