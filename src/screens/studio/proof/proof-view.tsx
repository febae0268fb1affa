import './proof.css';
import { useState } from 'preact/hooks';
import type { Severity } from '../../../analysis/findings/finding.ts';
import type { Report } from '../../../analysis/proof/report.ts';
import type { CheckState, Insight } from '../../../app/studio/check/checked.ts';
import { findingsNow } from '../../../app/studio/check/findings-now.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { TodoList } from '../todo/todo-list.tsx';
import { useCheckWords } from '../use-check-words.ts';
import { BestPath } from './best-path.tsx';
import { Endings } from './endings.tsx';
import { Lines } from './lines.tsx';
import { Marks } from './marks.tsx';
import { Passage } from './passage.tsx';
import { Players } from './players.tsx';
import { Telltales } from './telltales.tsx';

/** The newest report that there is: the verdict of this revision, or what is known of the one before. */
const reportNow = (state: CheckState): Report | null =>
  (state.name === 'checking' ? state.proved : null) ?? state.latest?.report ?? null;

const Progress = ({ state }: { state: CheckState }) => {
  const { checker } = useDraft();
  const { proof } = useCheckWords();
  if (state.name !== 'checking') return null;
  const says = state.proved === null ? proof.playing(state.states) : proof.weighing;
  return (
    <p class="proof-progress">
      <span>{says}</span>
      <button type="button" class="button" onClick={() => checker.stop()}>
        {proof.stop}
      </button>
    </p>
  );
};

type Count = readonly [name: string, says: string];

const useCounts = (report: Report, insight: Insight | null): readonly Count[] => {
  const { counts, number, grade } = useCheckWords().proof;
  return [
    [counts.conversations, number(report.conversations)],
    [counts.decisions, number(String(report.decisions))],
    [counts.endings, number(String(report.endings.length))],
    [counts.states, number(String(report.states))],
    ...(insight === null ? [] : [[counts.grade, grade(insight.grade)] as const]),
  ];
};

interface Known {
  readonly report: Report;
  /** Null before the findings are worked out. */
  readonly insight: Insight | null;
}

const Counts = ({ report, insight }: Known) => (
  <dl>
    {useCounts(report, insight).map(([name, says]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{says}</dd>
      </div>
    ))}
  </dl>
);

/** What is to be mended stands below everything: this leads there. */
const ToProblems = () => {
  const { checker, workspace } = useDraft();
  const { problems, proof } = useCheckWords();
  const state = useStore(checker.store);
  const files = useSelected(workspace.store, now => now.files);
  const findings = findingsNow(state, files);
  if (findings.length === 0) return null;
  const of = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => document.getElementById('problems')?.focus()}
    >
      {proof.toProblems(problems.summary(of('error'), of('warning'), of('information')))}
    </button>
  );
};

const Verdict = ({ report, insight }: Known) => {
  const { proof } = useCheckWords();
  const { verdict, cutBy = '' } = report;
  return (
    <section class="proof-verdict" aria-labelledby="proof-verdict">
      <h2 id="proof-verdict">{proof.verdict[verdict].name}</h2>
      <p>{verdict === 'cut' ? proof.cutBy(cutBy) : proof.verdict.complete.text}</p>
      <Counts report={report} insight={insight} />
      {insight !== null && <p class="note">{proof.gradeMeans(insight.grade)}</p>}
      <ToProblems />
    </section>
  );
};

const Fitness = ({ fitness: { fit, lacks } }: Pick<Insight, 'fitness'>) => {
  const { fitness } = useCheckWords().proof;
  return (
    <Passage id="proof-fitness" heading={fitness.heading}>
      <p>{fit ? fitness.fit : fitness.unfit}</p>
      <ul class="proof-lacks">
        {lacks.map(criterion => (
          <li key={criterion}>{fitness.lacks[criterion]}</li>
        ))}
      </ul>
    </Passage>
  );
};

interface VariantProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly choose: (variant: string) => void;
}

/** Which of several variants is shown below. */
const Variants = ({ names, chosen, choose }: VariantProps) => {
  const { proof } = useCheckWords();
  if (names.length < 2) return null;
  return (
    <label class="proof-pick">
      {proof.variant}
      <select value={chosen} onChange={event => choose(event.currentTarget.value)}>
        {names.map(name => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span class="note">{proof.variantText}</span>
    </label>
  );
};

/** What is different from variant to variant. */
const InVariant = ({ report, insight }: { report: Report; insight: Insight }) => {
  const { variants = [{ id: '', archetypes: report.archetypes }] } = report;
  const [wanted, choose] = useState('');
  const shown = variants.find(({ id }) => id === wanted) ?? variants[0];
  const way = insight.best.find(({ variant }) => shown?.id === '' || variant === shown?.id);
  return (
    <>
      <Variants names={variants.map(({ id }) => id)} chosen={shown?.id ?? ''} choose={choose} />
      <BestPath way={way} />
      <Players players={shown?.archetypes ?? []} />
    </>
  );
};

/** How it plays. */
const Results = ({ report, insight }: { report: Report; insight: Insight }) => (
  <>
    <Endings report={report} shares={insight.endings} />
    <Marks report={report} />
    <InVariant report={report} insight={insight} />
    <Telltales insight={insight} />
    <Lines lines={insight.lines} />
  </>
);

/** What playing every conversation of the scenario shows. */
export const ProofView = () => {
  const { checker } = useDraft();
  const { proof } = useCheckWords();
  const state = useStore(checker.store);
  const report = reportNow(state);
  const isOld = state.name !== 'checked' && state.latest !== null;
  const isBroken = state.name === 'checked' && report === null;
  const insight = report === null ? null : (state.latest?.insight ?? null);
  return (
    <div class="proof">
      <Progress state={state} />
      {isBroken && <p class="proof-broken">{proof.broken}</p>}
      {isOld && report !== null && <p class="note">{proof.old}</p>}
      {report !== null && <Verdict report={report} insight={insight} />}
      {insight !== null && <Fitness fitness={insight.fitness} />}
      <TodoList />
      {report !== null && insight !== null && <Results report={report} insight={insight} />}
    </div>
  );
};
