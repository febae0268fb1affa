import type { ComponentChildren } from 'preact';
import { type ExercisePage, hireAddress, type RoomPage } from '../../app/hire/place.ts';
import { RoomWays } from './account/ways.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useExercisePages } from './use-exercise-pages.ts';
import { useHireWords } from './use-words.ts';

interface ExerciseWaysProps {
  readonly exercise: string;
  readonly here: ExercisePage | null;
}

/** The ways between the pages of one exercise. */
const ExerciseWays = ({ exercise, here }: ExerciseWaysProps) => {
  const { exercises, pages } = useHireWords();
  return (
    <nav class="hire-ways no-print" aria-label={exercises.heading}>
      <a class="quiet-link" href={hireAddress({ page: 'exercises' })}>
        {exercises.heading}
      </a>
      {useExercisePages().map(page => (
        <a
          key={page}
          class="quiet-link"
          href={hireAddress({ page, exercise })}
          aria-current={page === here ? 'page' : undefined}
        >
          {pages[page]}
        </a>
      ))}
    </nav>
  );
};

interface FrameProps {
  readonly heading: string;
  readonly lead?: string;
  /** The exercise that the page is about. */
  readonly exercise?: string;
  readonly here?: ExercisePage;
  /** Which page of those about no exercise; null: another one, from which they are reached. */
  readonly own?: RoomPage | null;
  readonly children: ComponentChildren;
}

/** The frame of every page of the room. */
export const HireFrame = ({ heading, lead, exercise, here, own, children }: FrameProps) => (
  <Page title={heading} kind="hire">
    <div class="hire-head">
      {exercise !== undefined && <ExerciseWays exercise={exercise} here={here ?? null} />}
      {own !== undefined && <RoomWays here={own} />}
      <PageHeading>{heading}</PageHeading>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </div>
    {children}
  </Page>
);
