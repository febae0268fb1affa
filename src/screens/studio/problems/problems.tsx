import './problems.css';
import type { Finding, Severity } from '../../../analysis/findings/finding.ts';
import type { DraftView } from '../../../app/route.ts';
import type { CheckState } from '../../../app/studio/check/checked.ts';
import { findingsNow } from '../../../app/studio/check/findings-now.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { useGoToLine } from '../use-go-to-line.ts';

/** More at once are read by nobody. */
const MOST_SHOWN = 100;

/** The most serious first; of these, causes in the order in which they were found. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

type GoToLine = (file: string, line: number) => void;

const usePlace = () => {
  const { workspace } = useDraft();
  const { problems } = useCheckWords();
  const isOne = useSelected(workspace.store, ({ files }) => files.length < 2);
  return (file: string, line: number): string => problems.place(isOne ? '' : file, line);
};

const Consequences = ({ of, go }: { of: Finding; go: GoToLine }) => {
  const { problems } = useCheckWords();
  const place = usePlace();
  const { consequences = [] } = of;
  if (consequences.length === 0) return null;
  return (
    <details>
      <summary>{problems.follows(consequences.length)}</summary>
      <ul>
        {consequences.slice(0, MOST_SHOWN).map(({ file, line, message }, at) => (
          <li key={at}>
            {message}{' '}
            <button type="button" class="problem-place" onClick={() => go(file, line)}>
              {place(file, line)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Problem = ({ finding, go }: { finding: Finding; go: GoToLine }) => {
  const { problems } = useCheckWords();
  const place = usePlace();
  const { severity, message, remedy, file, line } = finding;
  return (
    <li class={`problem problem-${severity}`}>
      <p class="problem-head">
        <strong class="problem-severity">{problems.severity[severity]}</strong>
        <button type="button" class="problem-place" onClick={() => go(file, line)}>
          {place(file, line)}
        </button>
      </p>
      <p>{message}</p>
      {remedy !== '' && <p class="problem-remedy">{remedy}</p>}
      <Consequences of={finding} go={go} />
    </li>
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
  findings: readonly Finding[],
  { none, summary }: ReturnType<typeof useCheckWords>['problems'],
): string => {
  const of = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return findings.length === 0 ? none : summary(of('error'), of('warning'), of('information'));
};

/** Everything that is wrong with the scenario, as far as it is known, each with its line and remedy. */
export const Problems = ({ view }: { view: DraftView }) => {
  const { checker } = useDraft();
  const { problems } = useCheckWords();
  const state = useStore(checker.store);
  const go = useGoToLine(view);
  const findings = findingsNow(state).toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const isKnown = state.latest !== null || findings.length > 0;
  return (
    <section class="problems" aria-labelledby="problems">
      <div class="problems-head">
        <h2 id="problems">{problems.heading}</h2>
        <p role="status">{isKnown && summaryOf(findings, problems)}</p>
        <Progress state={state} />
      </div>
      <ul>
        {findings.slice(0, MOST_SHOWN).map((finding, at) => (
          <Problem key={at} finding={finding} go={go} />
        ))}
      </ul>
      {findings.length > MOST_SHOWN && (
        <p class="note">{problems.more(findings.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
};
