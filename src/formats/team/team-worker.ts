import {
  createTeamService,
  type TeamMessage,
  type TeamQuestion,
} from '../../app/team/team-service.ts';
import { readResults } from './read-results.ts';

const post = (message: TeamMessage): void => self.postMessage(message, []);

const serve = createTeamService({
  readResults,
  progress: (done, of) => post({ says: 'progress', done, of }),
});

// One after the other: a report waits until what was brought before it is counted.
let last: Promise<void> = Promise.resolve();

self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly number: number; readonly question: TeamQuestion }>) => {
    const { number, question } = data;
    last = last
      .then(async () => post({ says: 'answer', number, answer: await serve(question) }))
      .catch(() => post({ says: 'failed', number }));
  },
);
