import type { ManagedScenario } from '../../../app/hiring/api/manage-api.ts';
import type { ExercisePlan } from '../../../app/hiring/exercise/exercise.ts';
import { hirePlanWordsFor } from '../../../app/words/hire-plan-words.ts';
import { createRequiredContext, useWords } from '../../services.ts';

/** The plan that is being written, and what it can be made of. */
export interface PlanForm {
  readonly plan: ExercisePlan;
  readonly change: (change: Partial<ExercisePlan>) => void;
  readonly scenarios: readonly ManagedScenario[];
  readonly addScenario: (scenario: ManagedScenario) => void;
}

export const [PlanFormProvider, usePlanForm] = createRequiredContext<PlanForm>('A plan');

export const usePlanWords = () => hirePlanWordsFor(useWords());
