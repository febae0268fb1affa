import type { BrokenEntry } from '../../app/catalogue/catalogue.ts';
import { draftOf } from '../../app/catalogue/own-id.ts';
import { useServices, useWords } from '../services.ts';
import { Trouble } from './trouble.tsx';

type ScriptProblem = BrokenEntry['problems'][number];

const ProblemItem = ({ problem }: { problem: ScriptProblem }) => {
  const { broken } = useWords().trouble;
  return (
    <li class="problem" data-severity={problem.severity}>
      <p class="problem-place">
        <span class="badge">{broken.severity[problem.severity]}</span>
        <code>{broken.place(problem.file, problem.line)}</code>
      </p>
      <p class="problem-message">{problem.message}</p>
      {problem.remedy !== '' && (
        <p class="problem-remedy">
          <strong>{broken.remedy}.</strong> {problem.remedy}
        </p>
      )}
    </li>
  );
};

/** A scenario that cannot be played: each problem with file, line and remedy. */
export const BrokenScenario = ({ id, title = id, problems }: BrokenEntry) => {
  const { trouble, home } = useWords();
  const { broken } = trouble;
  const { navigation } = useServices();
  const draft = draftOf(id);
  const mend = {
    label: home.yours.mend,
    act: () => navigation.go({ name: 'draft', draft: draft ?? '', view: 'ink' }),
  };
  return (
    <Trouble
      passage={{ heading: broken.heading(title), text: broken.text }}
      actions={draft === null ? [] : [mend]}
    >
      <ol class="problems">
        {problems.map(problem => (
          <ProblemItem key={`${problem.file}:${problem.line}:${problem.code}`} problem={problem} />
        ))}
      </ol>
    </Trouble>
  );
};
