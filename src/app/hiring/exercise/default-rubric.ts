import type { HiringReviewMessages } from '../../words/messages/hiring-review.ts';
import type { Rubric } from './rubric.ts';

const ROWS = ['matter', 'person', 'next', 'language'] as const;

/** The rubric that an exercise begins with, in the words of its language. */
export const defaultRubric = ({ rubric }: Pick<HiringReviewMessages, 'rubric'>): Rubric =>
  ROWS.map(id => {
    const { name, anchors } = rubric[id];
    const [first, second, third, fourth] = anchors;
    return { id, name, anchors: [first, second, third, fourth] };
  });
