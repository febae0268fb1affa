import './problems.css';
import { useRef, useState } from 'preact/hooks';
import type { Severity } from '../../../analysis/findings/finding.ts';
import { useTelling } from './use-telling.ts';
import type { DraftView } from '../../../app/route.ts';
import type { CheckState } from '../../../app/studio/check/checked.ts';
import { type Fix, gapIn } from '../../../app/studio/check/fix.ts';
import type { FindingNow } from '../../../app/studio/check/findings-now.ts';
import { type FindingGroup, groupFindings } from '../../../app/studio/check/group-findings.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { useFindingsNow } from '../use-findings-now.ts';
import { useGoToLine } from '../use-go-to-line.ts';

/** More at once are read by nobody. */
const MOST_SHOWN = 100;

/** The most serious first; of these, causes in the order in which they were found. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

type GoToLine = (file: string, line: number) => void;

type Placed = Pick<FindingNow, 'file' | 'line'>;

interface Shared {
  readonly go: GoToLine;
  readonly telling: ReturnType<typeof useTelling>;
}

const PlaceButton = ({ file, line, go, telling }: Placed & Shared) => (
  <button type="button" class="problem-place" onClick={() => go(file, line)}>
    {telling.place({ file, line })}
  </button>
);

const Consequences = ({ of: { consequences = [] }, ...shared }: { of: FindingNow } & Shared) => {
  const { problems } = useCheckWords();
  if (consequences.length === 0) return null;
  return (
    <details>
      <summary>{problems.follows(consequences.length)}</summary>
      <ul>
        {consequences.slice(0, MOST_SHOWN).map(({ file, line, ...one }, at) => (
          <li key={at}>
            {shared.telling.told(one).says} <PlaceButton file={file} line={line} {...shared} />
          </li>
        ))}
      </ul>
    </details>
  );
};

type Mend = (fix: Fix) => void;

const Fixes = ({
  fixes,
  mend,
  telling,
}: Pick<Shared, 'telling'> & { fixes: readonly Fix[]; mend: Mend }) => {
  if (fixes.length === 0) return null;
  return (
    <p class="problem-fixes">
      {fixes.map(fix => (
        <button key={fix.name} type="button" class="button" onClick={() => mend(fix)}>
          {telling.fix(fix)}
        </button>
      ))}
    </p>
  );
};

/** How the draft is played up to the place; null where nobody knows a way to it. */
const useSeeing = ({ choices = [], variant = '', kept }: FindingNow) => {
  const { studio } = useDraft();
  const { problems } = useCheckWords();
  if (kept !== undefined) return { title: problems.seeKept, play: () => studio.playWalk(kept) };
  if (choices.length === 0) return null;
  const title = problems.seeItAfter(choices.length);
  return { title, play: () => studio.playChoices({ variant, choices }) };
};

const SeeIt = ({ of }: { of: FindingNow }) => {
  const { problems } = useCheckWords();
  const seeing = useSeeing(of);
  const { message } = of;
  if (seeing === null) return null;
  return (
    <button type="button" class="problem-place" title={seeing.title} onClick={seeing.play}>
      {problems.seeIt}
      <span class="sr-only">{problems.of(message)}</span>
    </button>
  );
};

interface ProblemProps extends Shared {
  readonly finding: FindingNow;
  readonly mend: Mend;
}

const Problem = ({ finding, mend, ...shared }: ProblemProps) => {
  const { problems } = useCheckWords();
  const { severity } = finding;
  const { says, remedy } = shared.telling.told(finding);
  return (
    <li class={`problem problem-${severity}`}>
      <p class="problem-head">
        <strong class="problem-severity">{problems.severity[severity]}</strong>
        <PlaceButton {...finding} {...shared} />
        <SeeIt of={finding} />
      </p>
      <p>{says}</p>
      {remedy !== '' && <p class="problem-remedy">{remedy}</p>}
      <Fixes fixes={finding.fixes} mend={mend} telling={shared.telling} />
      <Consequences of={finding} {...shared} />
    </li>
  );
};

type GroupProps = Omit<ProblemProps, 'finding'> & { readonly group: FindingGroup<FindingNow> };

/** Many of one kind: the first one, and the others behind it. */
const Group = ({ group: { first, others }, ...rest }: GroupProps) => {
  const { problems } = useCheckWords();
  if (others.length === 0) return <Problem finding={first} {...rest} />;
  return (
    <>
      <Problem finding={first} {...rest} />
      <li class="problem-others">
        <details>
          <summary>{problems.others(others.length)}</summary>
          <ul>
            {others.slice(0, MOST_SHOWN).map((finding, at) => (
              <Problem key={at} finding={finding} {...rest} />
            ))}
          </ul>
          {others.length > MOST_SHOWN && (
            <p class="note">{problems.more(others.length - MOST_SHOWN)}</p>
          )}
        </details>
      </li>
    </>
  );
};

const Progress = ({ state }: { state: CheckState }) => {
  const { checker } = useDraft();
  const { problems } = useCheckWords();
  if (state.name === 'checking')
    return <p class="note">{state.read === null ? problems.reading : problems.checking}</p>;
  if (state.name !== 'stopped') return null;
  return (
    <p class="problem-stopped">
      {problems.stopped[state.why]}{' '}
      <button type="button" class="button" onClick={() => checker.check()}>
        {problems.again}
      </button>
    </p>
  );
};

const summaryOf = (
  findings: readonly FindingNow[],
  { none, summary }: ReturnType<typeof useCheckWords>['problems'],
): string => {
  const of = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return findings.length === 0 ? none : summary(of('error'), of('warning'), of('information'));
};

/** What is known by now, the most serious first, and how far it goes. */
const useFindings = () => {
  const { checker, workspace, studio } = useDraft();
  const state = useStore(checker.store);
  useSelected(workspace.store, now => now.files);
  useStore(checker.paths);
  useStore(studio.drafts.store);
  const findings = useFindingsNow()().toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return { state, findings };
};

/** Mends with one press; the press's own button goes with the problem, so that the heading takes the focus. */
const useMending = (go: GoToLine, telling: Shared['telling']) => {
  const { workspace } = useDraft();
  const { problems } = useCheckWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const revision = useSelected(workspace.store, now => now.revision);
  const [done, setDone] = useState({ says: '', revision });
  const mend = (fix: Fix): void => {
    const says = telling.fix(fix);
    workspace.change({ says, changes: fix.changes });
    const gap = gapIn(fix, workspace.store.getState().files);
    if (gap !== null) go(gap.file, gap.line);
    setDone({ says: problems.mended(says), revision: workspace.store.getState().revision });
    heading.current?.focus({ preventScroll: true });
  };
  return { heading, done: done.revision === revision ? done.says : '', mend };
};

interface HeadProps extends Pick<ReturnType<typeof useMending>, 'heading' | 'done'> {
  readonly state: CheckState;
  readonly findings: readonly FindingNow[];
}

const Head = ({ heading, done, state, findings }: HeadProps) => {
  const { problems } = useCheckWords();
  const isKnown = state.latest !== null || findings.length > 0;
  return (
    <div class="problems-head">
      <h2 id="problems" ref={heading} tabIndex={-1}>
        {problems.heading}
      </h2>
      <p role="status">{isKnown && summaryOf(findings, problems)}</p>
      <Progress state={state} />
      <p class="note problems-done" role="status">
        {done}
      </p>
    </div>
  );
};

/** Everything that is wrong with the scenario, as far as it is known, each with its line and remedy. */
export const Problems = ({ view }: { view: DraftView }) => {
  const { problems } = useCheckWords();
  const { state, findings } = useFindings();
  const go = useGoToLine(view);
  const telling = useTelling(view);
  const { heading, done, mend } = useMending(go, telling);
  const groups = groupFindings(findings);
  return (
    <section class="problems" aria-labelledby="problems">
      <Head heading={heading} done={done} state={state} findings={findings} />
      <ul>
        {groups.slice(0, MOST_SHOWN).map((group, at) => (
          <Group key={at} group={group} go={go} mend={mend} telling={telling} />
        ))}
      </ul>
      {groups.length > MOST_SHOWN && (
        <p class="note">{problems.more(groups.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
};
