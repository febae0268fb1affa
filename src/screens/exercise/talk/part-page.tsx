import { useEffect, useState } from 'preact/hooks';
import type { Here } from '../../../app/exercise/candidate-store.ts';
import { scenarioOfScene } from '../../../app/exercise/practice.ts';
import { candidateApi } from '../../../app/hiring/api/candidate-api.ts';
import type { Part } from '../../../app/hiring/api/fields.ts';
import type { ApiProblem } from '../../../app/hiring/api/read-answer.ts';
import type { Scenario } from '../../../engine/model/scenario.ts';
import { Loading } from '../../errors/loading.tsx';
import { InLanguage, ScenarioText } from '../../parts/scenario-text.tsx';
import { Vignette } from '../../parts/art.tsx';
import { Action, ExerciseFrame, Problem } from '../parts.tsx';
import { useCandidate, type Talk } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';
import { Talking } from './talking.tsx';

interface Props {
  readonly here: Here;
  readonly talk: Talk;
}

/** The scene of a conversation, once the server has told it; or why it has not. */
const useScene = (run: string | undefined): Scenario | ApiProblem | null => {
  const { ask } = useCandidate();
  const [scene, setScene] = useState<Scenario | ApiProblem | null>(null);
  useEffect(() => {
    let wanted = true;
    if (run === undefined) return undefined;
    void ask(candidateApi.scene, { parameters: { run }, body: null }).then(asked => {
      if (wanted) setScene(asked.ok ? scenarioOfScene(run, asked.value) : asked.error);
    });
    return () => {
      wanted = false;
    };
  }, [ask, run]);
  return scene;
};

const Situation = ({ scenario }: { scenario: Scenario }) => {
  const { talk } = useExerciseWords();
  const { customer, brief, goal } = scenario;
  return (
    <dl class="situation">
      <dt>{talk.customer}</dt>
      <dd>
        <ScenarioText as="strong" text={customer.name} /> <ScenarioText text={customer.about} />
      </dd>
      <dt>{talk.know}</dt>
      <ScenarioText as="dd" text={brief} />
      <dt>{talk.goal}</dt>
      <ScenarioText as="dd" class="goal" text={goal} />
    </dl>
  );
};

interface BriefingProps {
  readonly here: Here;
  readonly scenario: Scenario;
  readonly start: () => void;
}

const Briefing = ({ here, scenario, start }: BriefingProps) => {
  const { part, talk, timeLeft } = useExerciseWords();
  const { candidate, exercise, minutes } = here.place;
  return (
    <InLanguage language={scenario.language}>
      <ExerciseFrame
        heading={scenario.title}
        eyebrow={part(candidate.part + 1, exercise.parts.length)}
      >
        <div class="exercise-briefing">
          <Vignette scenario={scenario} view="near" mood={0} />
          <div>
            <p class="eyebrow">
              <ScenarioText text={scenario.role} />
            </p>
            <Situation scenario={scenario} />
            {minutes !== null && <p class="note">{timeLeft(minutes)}</p>}
            <div class="actions">
              <Action isMain label={talk.start} act={start} />
            </div>
          </div>
        </div>
        <Withdraw here={here} />
      </ExerciseFrame>
    </InLanguage>
  );
};

const NotTold = ({ code }: { code: ApiProblem }) => {
  const { away } = useExerciseWords();
  return (
    <ExerciseFrame heading={away.heading}>
      <Problem code={code} />
      <div class="actions">
        <Action isMain label={away.again} act={() => location.reload()} />
      </div>
    </ExerciseFrame>
  );
};

/** A part that has begun is gone on with at once: whoever was cut off is back in the conversation. */
const hasBegun = (part: Part | undefined): boolean =>
  part !== undefined && part.state !== 'waiting';

/** One conversation: what it is about, and then the conversation itself. */
export const PartPage = ({ here, talk }: Props) => {
  const { candidate, parts } = here.place;
  const part = parts.find(one => one.part === candidate.part);
  const scene = useScene(part?.run);
  const [begun, setBegun] = useState(() => hasBegun(part));
  if (part === undefined || scene === null) return <Loading />;
  if (typeof scene === 'string') return <NotTold code={scene} />;
  if (!begun) return <Briefing here={here} scenario={scene} start={() => setBegun(true)} />;
  return <Talking here={here} talk={talk} scenario={scene} rest={() => setBegun(false)} />;
};
