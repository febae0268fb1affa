import { EXERCISE_PAGES, type ExercisePage } from '../../app/hire/place.ts';
import { useHireSession } from './services.ts';

/** The pages about an exercise that whoever is in may open: reviewers know candidates by code only. */
export const useExercisePages = (): readonly ExercisePage[] => {
  const { me } = useHireSession();
  return me?.role === 'reviewer' ? ['candidates'] : EXERCISE_PAGES;
};
