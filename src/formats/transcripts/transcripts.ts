import type { Transcripts } from '../../app/studio/transcripts/transcript.ts';
import { findPersonalData, replacePersonalData } from './personal-data.ts';
import { readTranscript } from './read-transcript.ts';

/** Calls and chats as contact centres export them. */
export const transcripts: Transcripts = {
  read: readTranscript,
  personalIn: findPersonalData,
  replaced: replacePersonalData,
};
