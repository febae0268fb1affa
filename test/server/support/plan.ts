import type { ManagedScenario } from '../../../src/app/hiring/api/manage-api.ts';
import type { ExercisePlan } from '../../../src/app/hiring/exercise/exercise.ts';

const DAY = 86_400_000;
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** What an exercise on one scenario looks like. */
export const planOf = (
  { scenario, title, version }: ManagedScenario,
  more: Partial<ExercisePlan> = {},
): ExercisePlan => ({
  title: 'Front desk, autumn',
  employer: 'Hotel Meridian',
  contact: 'people@meridian.example',
  language: 'en',
  opensAt: inDays(-1),
  closesAt: inDays(7),
  keepDays: 90,
  contestDays: 30,
  answerDays: 14,
  moodMeter: 'hidden',
  timer: null,
  report: { when: 'never' },
  rubric: [{ id: 'tone', name: 'Tone', anchors: ['cold', 'stiff', 'kind', 'kind and clear'] }],
  phrases: [],
  welcome: '',
  practice: null,
  parts: [
    {
      scenario,
      title,
      scenarioVersion: version,
      minutes: 4,
      variants: ['default'],
      letter: {
        from: 'A guest',
        subject: 'My bill',
        text: 'I was charged twice.',
        know: 'It was double-booked; you may refund it.',
      },
    },
  ],
  ...more,
});
