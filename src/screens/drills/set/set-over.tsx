import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetRow, SetSession, SetState } from '../../../app/drills/set-session.ts';
import type { CourseResult } from '../../../app/course/course-result.ts';
import { knownScores } from '../../../app/course/course-scores.ts';
import { drillSetWordsFor } from '../../../app/words/drill-set-words.ts';
import { drillWordsFor } from '../../../app/words/drill-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { InLanguageOf, ScenarioText } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';

/** Both scores, each for itself, and whether they are enough. */
const Scores = ({ result, session }: { result: CourseResult; session: SetSession }) => {
  const all = useWords();
  const words = drillSetWordsFor(all);
  const { scores, passed } = result;
  if (scores === null) return null;
  return (
    <>
      <dl class="set-scores">
        {knownScores(scores).map(([axis, score]) => (
          <div key={axis}>
            <dt>{all.common.axes[axis]}</dt>
            <dd>{score}</dd>
          </div>
        ))}
      </dl>
      {passed !== null && (
        <p class="lead">{passed ? words.passed : words.failed(session.passMarks)}</p>
      )}
      <p class="note">
        {words.scoresAbout} {words.attempts[session.settings.attempts]}
      </p>
    </>
  );
};

const Row = ({ row: { scenario, title, skill, times } }: { row: SetRow }) => {
  const all = useWords();
  const words = drillSetWordsFor(all);
  return (
    <li data-good={times === 1}>
      <Icon name={times === 1 ? 'check' : 'redo'} />
      <span class="set-row">
        <strong>{drillWordsFor(all).skills.names[skill].name}</strong>
        <InLanguageOf scenario={scenario}>
          <ScenarioText text={title} />
        </InLanguageOf>
      </span>
      <span class="note">{words.times(times)}</span>
    </li>
  );
};

interface Props {
  readonly session: SetSession;
  readonly state: Extract<SetState, { name: 'over' }>;
}

/** A round is over: what it came to, drill by drill. */
export const SetOver = ({ session, state: { result, rows } }: Props) => {
  const words = drillSetWordsFor(useWords());
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="set-over">
      <h2 ref={heading} tabIndex={-1}>
        {words.over}
      </h2>
      <Scores result={result} session={session} />
      {rows.length > 0 && (
        <section aria-labelledby="set-list">
          <h3 id="set-list">{words.list}</h3>
          <ul class="set-list">
            {rows.map((row, at) => (
              <Row key={at} row={row} />
            ))}
          </ul>
        </section>
      )}
      <button type="button" class="button" onClick={() => void session.goOn()}>
        {words.onceMoreAll}
      </button>
    </div>
  );
};
