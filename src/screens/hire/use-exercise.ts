import { manageApi, type ManagedExercise } from '../../app/hiring/api/manage-api.ts';
import { type Asking, useAsked } from './use-asked.ts';

/** One exercise in its newest version. */
export const useExercise = (id: string): Asking<ManagedExercise> => {
  const { answered, again, put } = useAsked(manageApi.exercises, {});
  const putOne = (value: ManagedExercise) => put({ exercises: [value] });
  if (answered.state !== 'here') return { answered, again, put: putOne };
  const found = answered.value.exercises.find(({ exercise }) => exercise.id === id);
  return {
    answered:
      found === undefined
        ? { state: 'refused', code: 'exercise/unknown' }
        : { state: 'here', value: found },
    again,
    put: putOne,
  };
};
