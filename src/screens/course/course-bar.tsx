import './course.css';
import type { Recorder } from '../../app/course/recorder-ending.ts';
import type { RecorderState } from '../../app/course/reporting.ts';
import type { PlatformProblem } from '../../app/course/platform-port.ts';
import type { LaunchProblem } from '../../app/xapi/launch.ts';
import type { Telling } from '../../app/xapi/telling.ts';
import { courseWordsFor } from '../../app/words/course-words.ts';
import { addressOf } from '../../app/route.ts';
import { type Readable, useStore } from '../hooks/use-store.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices, useWords } from '../services.ts';

const Outcome = ({ state }: { state: RecorderState }) => {
  const words = courseWordsFor(useWords());
  const { standing, scores, passed, passMarks } = state;
  if (standing === 'guess') return <p>{words.guess}</p>;
  if (standing === 'open' || scores === null) return null;
  return (
    <p>
      {words.counted(scores)} {passed === true && words.passed}
      {passed === false && words.failed(passMarks)}
    </p>
  );
};

const NEVER: Readable<boolean> = { getState: () => false, subscribe: () => () => undefined };

/** Where one is in the middle of a conversation or a drill, leaving it is not what stands in the way. */
const useIsTalking = (isBusy: Readable<boolean> = NEVER): boolean => {
  const { navigation } = useServices();
  const { name } = useStore(navigation.store);
  const busy = useStore(isBusy);
  return busy || name === 'play' || name === 'opening';
};

const Told = ({ recorder, isBusy }: Extract<Visit, { recorder: Recorder }>) => {
  const words = courseWordsFor(useWords());
  const state = useStore(recorder.store);
  const talking = useIsTalking(isBusy);
  if (state.status === 'over' || state.status === 'over-unkept') return null;
  const quiet = talking && state.status === 'kept';
  const trouble = state.status === 'unkept';
  return (
    <>
      <div class="course-words" role="status">
        {trouble && <Icon name="warning" />}
        {!quiet && <p>{words[state.status]}</p>}
        <Outcome state={state} />
      </div>
      <button
        type="button"
        class={quiet && state.standing !== 'guess' ? 'button course-leave-quiet' : 'button'}
        onClick={() => recorder.leave()}
      >
        {words.leave}
      </button>
    </>
  );
};

const Untold = ({ problem }: { problem: PlatformProblem | LaunchProblem }) => (
  <div class="course-words" role="status">
    <Icon name="warning" />
    <p>{courseWordsFor(useWords()).problems[problem]}</p>
  </div>
);

/** Said once, and out of the way of a conversation as long as all goes well. */
const ToldToStore = ({ telling, endpoint, who }: StoreTold) => {
  const words = courseWordsFor(useWords());
  const { trouble } = useStore(telling);
  const talking = useIsTalking();
  if (talking && trouble === null) return null;
  return (
    <div class="course-words" role="status">
      {trouble !== null && <Icon name="warning" />}
      <p>{words.sentTo(endpoint, who)}</p>
      {trouble !== null && <p>{words.storeTrouble[trouble]}</p>}
    </div>
  );
};

/** What is played is told to a record store, as whoever opened the page has said. */
interface StoreTold {
  readonly telling: Telling['store'];
  readonly endpoint: string;
  readonly who: string;
}

/** A launch by address: it is followed, or why not. */
export type StoreVisit = StoreTold | { readonly problem: LaunchProblem };

/** A visit that is under way, or why there is none. */
export type Visit =
  | { readonly recorder: Recorder; readonly isBusy?: Readable<boolean> }
  | { readonly problem: PlatformProblem };

type Shown = Visit | StoreVisit;

const isOfStore = (visit: Shown): boolean =>
  'telling' in visit || ('problem' in visit && visit.problem.startsWith('launch/'));

/** What the learner is told of their platform, or of the record store, above every page. */
const CourseBar = (visit: Shown) => {
  const words = courseWordsFor(useWords());
  return (
    <aside
      class="course-bar no-print"
      aria-label={isOfStore(visit) ? words.recordStore : words.platform}
    >
      {'recorder' in visit && <Told {...visit} />}
      {'telling' in visit && <ToldToStore {...visit} />}
      {'problem' in visit && <Untold problem={visit.problem} />}
    </aside>
  );
};

/** The bar of a visit. */
export const courseBar = (visit: Shown) => <CourseBar {...visit} />;

/** The way home, for a course with one scenario: its briefing. */
export const homeOf = (scenarios: readonly string[]): string =>
  addressOf(
    scenarios.length === 1 && scenarios[0] !== undefined
      ? { name: 'briefing', scenario: scenarios[0] }
      : { name: 'home' },
  );
