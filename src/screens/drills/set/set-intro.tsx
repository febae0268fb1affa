import type { SetSession, SetState } from '../../../app/drills/set-session.ts';
import { drillSetWordsFor } from '../../../app/words/drill-set-words.ts';
import { useWords } from '../../services.ts';

interface Props {
  readonly session: SetSession;
  readonly state: Extract<SetState, { name: 'intro' }>;
}

/** What is ahead, how it counts, and who is told. */
export const SetIntro = ({ session, state: { left, begun } }: Props) => {
  const all = useWords();
  const words = drillSetWordsFor(all);
  const { settings, passMarks, drills } = session;
  const toPass = words.toPass(passMarks);
  return (
    <div class="set-intro">
      <p class="lead">{words.lead(drills)}</p>
      <section aria-labelledby="set-how">
        <h2 id="set-how">{words.how}</h2>
        <ul>
          <li>{words.counts}</li>
          <li>{words.comeAgain(settings.coach !== 'off')}</li>
          <li>
            {words.attempts[settings.attempts]} {toPass}
          </li>
        </ul>
      </section>
      <p class="note">{all.briefing.kept}</p>
      <button type="button" class="button button-main" onClick={() => void session.goOn()}>
        {begun ? words.goOn(left) : words.start}
      </button>
    </div>
  );
};
