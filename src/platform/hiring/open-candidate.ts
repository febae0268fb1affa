import { createLocalConversation } from '../../app/conversation/local-conversation.ts';
import { createPlay } from '../../app/conversation/play-store.ts';
import { createCandidateStore } from '../../app/exercise/candidate-store.ts';
import { createLetterDraft } from '../../app/exercise/letter-draft.ts';
import { createForgetfulStore } from '../../app/storage/forgetful-store.ts';
import type { ShownConversation } from '../../app/conversation/shown-conversation.ts';
import { createRuns } from '../../app/runs/run-store.ts';
import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { createApiClient } from './api-client.ts';
import { createHttpConversation } from '../../app/exercise/http-conversation.ts';

/** Everything that whoever holds this link works with. Nothing of it is kept in the browser. */
export const openCandidate = <Shown>(code: string, parts: ShownConversation<Shown>) => {
  const { tabs, timer, clock, seeds, show } = parts;
  const ask = createApiClient({ origin: '', token: code });
  return {
    ask,
    candidate: createCandidateStore(ask, clock),
    openTalk(scenario: ScenarioFront) {
      const { port, line } = createHttpConversation({ ask, timer, tabs });
      const play = createPlay(port, timer, seeds);
      return { play, line, services: show(play, scenario) };
    },
    openPractice(scenario: ScenarioFront) {
      const runs = createRuns(createForgetfulStore());
      const play = createPlay(createLocalConversation({ ...parts, runs }), timer, seeds);
      return { play, line: null, services: show(play, scenario) };
    },
    openLetter: (run: string, written: string) => createLetterDraft({ ask, timer, run, written }),
  };
};
