import { useState } from 'preact/hooks';
import type { DraftPlay } from '../../../app/studio/play/draft-play.ts';
import { knotsIn } from '../../../app/studio/play/knots.ts';
import type { PathTest } from '../../../app/studio/play/path-test.ts';
import type { WalkRequest } from '../../../app/studio/play/walk.ts';
import type { PathResult } from '../../../app/studio/play/run-path-tests.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { ENDING_KINDS } from '../../../engine/model/story-step.ts';
import type { StudioPlayMessages } from '../../../app/words/messages/studio-play.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import { usePlayWords } from './use-play-words.ts';

const NOTHING_EXPECTED: PathTest['expects'] = { ending: null, reaches: null, mood: null };
const NO_TESTS: readonly PathTest[] = [];

const titleOf = (
  { steps, expects: { ending, reaches, mood } }: Pick<PathTest, 'steps' | 'expects'>,
  { tests }: StudioPlayMessages,
): string =>
  tests.title(
    steps.length,
    [
      ...(ending === null ? [] : [tests.endsIn(ending)]),
      ...(reaches === null ? [] : [tests.reachesKnot(reaches)]),
      ...(mood === null ? [] : [tests.moodAtLeast(mood)]),
    ].join(', '),
  );

/** The draft's own paths, and how to keep others. */
const useTests = () => {
  const { studio, workspace, checker } = useDraft();
  const { id } = workspace.store.getState();
  const tests = useSelected(studio.drafts.store, () => studio.drafts.find(id)?.tests ?? NO_TESTS);
  const keep = (kept: readonly PathTest[]): void => {
    studio.mine.amend(id, { tests: [...kept] });
    checker.check();
  };
  return { tests, keep };
};

const moodAt = (value: number): number | null =>
  Number.isInteger(value) ? Math.min(MOOD_MAX, Math.max(MOOD_MIN, value)) : null;

interface MoodFieldProps {
  readonly mood: number | null;
  readonly change: (mood: number | null) => void;
}

const MoodField = ({ mood, change }: MoodFieldProps) => {
  const { tests } = usePlayWords();
  return (
    <label>
      {tests.mood}
      <input
        type="number"
        min={MOOD_MIN}
        max={MOOD_MAX}
        value={mood ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) => change(moodAt(valueAsNumber))}
      />
    </label>
  );
};

interface ExpectedProps {
  readonly expects: PathTest['expects'];
  readonly change: (expects: PathTest['expects']) => void;
}

const Expected = ({ expects, change }: ExpectedProps) => {
  const { tests } = usePlayWords();
  const { workspace } = useDraft();
  const { common } = useServices().words;
  const { files } = useStore(workspace.store);
  const setEnding = (value: string): void =>
    change({ ...expects, ending: ENDING_KINDS.find(kind => kind === value) ?? null });
  return (
    <>
      <label>
        {tests.ending}
        <select
          value={expects.ending ?? ''}
          onChange={({ currentTarget: { value } }) => setEnding(value)}
        >
          <option value="">{tests.any}</option>
          {ENDING_KINDS.map(kind => (
            <option key={kind} value={kind}>
              {common.endings[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tests.reaches}
        <select
          value={expects.reaches ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...expects, reaches: value === '' ? null : value })
          }
        >
          <option value="">–</option>
          {knotsIn(files).map(knot => (
            <option key={knot}>{knot}</option>
          ))}
        </select>
      </label>
      <MoodField mood={expects.mood} change={mood => change({ ...expects, mood })} />
    </>
  );
};

const keptPath = (
  path: WalkRequest & Pick<PathTest, 'expects'>,
  id: string,
  words: StudioPlayMessages,
): PathTest => {
  const test = { ...path, steps: [...path.steps] };
  return { ...test, id, title: titleOf(test, words) };
};

const Keep = ({ playing, add }: { playing: DraftPlay; add: (test: PathTest) => void }) => {
  const words = usePlayWords();
  const { studio } = useDraft();
  const { request } = useStore(playing.store);
  const [expects, setExpects] = useState(NOTHING_EXPECTED);
  const keep = (event: Event): void => {
    event.preventDefault();
    add(keptPath({ ...request, expects }, studio.seeds.name(), words));
  };
  return (
    <form class="path-form" onSubmit={keep}>
      <Expected expects={expects} change={setExpects} />
      <button type="submit" class="button" disabled={request.steps.length === 0}>
        {words.tests.keep}
      </button>
    </form>
  );
};

interface RowProps {
  readonly test: PathTest;
  readonly result: PathResult | undefined;
  readonly play: () => void;
  readonly remove: () => void;
}

const Row = ({ test, result, play, remove }: RowProps) => {
  const { tests } = usePlayWords();
  const passes = result?.faults.length === 0;
  return (
    <li class="path" data-passes={passes}>
      <p>
        {result !== undefined && (
          <strong class="badge">{passes ? tests.passes : tests.fails}</strong>
        )}{' '}
        {test.title}
      </p>
      {result?.faults.map(fault => (
        <p key={fault.code} class="note">
          {tests.fault(fault)}
        </p>
      ))}
      <div class="version-actions">
        <button type="button" class="button" onClick={play}>
          {tests.play}
          <span class="sr-only">{tests.of(test.title)}</span>
        </button>
        <button type="button" class="button" onClick={remove}>
          {tests.remove}
          <span class="sr-only">{tests.of(test.title)}</span>
        </button>
      </div>
    </li>
  );
};

/** Paths that are tried after every change, and a way to keep the one that is being played. */
export const PathTests = ({ playing }: { playing: DraftPlay }) => {
  const words = usePlayWords();
  const { checker } = useDraft();
  const { tests, keep } = useTests();
  const { all } = useStore(checker.paths);
  return (
    <details class="path-tests">
      <summary>{words.tests.heading}</summary>
      <p class="note">{words.tests.lead}</p>
      <Keep playing={playing} add={test => keep([...tests, test])} />
      {tests.length === 0 && <p class="note">{words.tests.none}</p>}
      <ul class="mine" aria-label={words.tests.heading}>
        {tests.map(test => (
          <Row
            key={test.id}
            test={test}
            result={all?.find(one => one.test === test.id)}
            play={() => playing.begin(test)}
            remove={() => keep(tests.filter(({ id }) => id !== test.id))}
          />
        ))}
      </ul>
    </details>
  );
};
