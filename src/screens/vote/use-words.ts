import { voteWordsFor } from '../../app/words/vote-words.ts';
import type { VoteMessages } from '../../app/words/messages/vote.ts';
import { useWords } from '../services.ts';

export const useVoteWords = (): VoteMessages => voteWordsFor(useWords());
