import type { ScriptProblem } from '../source/problem.ts';
import { error } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Outline } from './outline.ts';
import { wordsOf } from './tag.ts';

/** The first parts of every tag with this key. */
const namesIn = ({ tags }: Outline, key: string): readonly string[] =>
  tags.filter(tag => tag.key === key).map(tag => tag.parts[0] ?? '');

/** Marks name grievances of the header. */
const unknownGrievances = (outline: Outline): readonly ScriptProblem[] => {
  const known = namesIn(outline, 'grievance');
  return outline.tags.flatMap(tag => {
    const [, act, hurt] = tag.key === 'empathy' ? wordsOf(tag.parts[0] ?? '') : [];
    if (act !== 'acknowledge' || hurt === undefined || known.includes(hurt)) return [];
    const example = `As in: # grievance: ${hurt} :: what hurt :: 2`;
    return [
      error(
        'tag/malformed',
        tag,
        `In the tag "empathy", "${hurt}" is no grievance of the header.`,
        didYouMean(hurt, known, example),
      ),
    ];
  });
};

/** Everything that is called by a name is there under that name. */
export const checkNames = (outline: Outline): readonly ScriptProblem[] => [
  ...unknownGrievances(outline),
];
