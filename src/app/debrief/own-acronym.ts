import { type AcronymProblem, parseAcronym } from '../../engine/review/acronym.ts';
import { type FrameworkReading, readThrough } from '../../engine/review/frameworks.ts';
import { ok, type Result } from '../../engine/result.ts';
import type { Debrief } from './debrief.ts';

/** The run read through the trainer's own acronym. Null where keys are not shown, or none was written. */
export const readThroughOwn = (
  { conversation }: Pick<Debrief, 'conversation'>,
  acronym: string,
): Result<FrameworkReading, readonly AcronymProblem[]> | null => {
  if (conversation === null || acronym.trim() === '') return null;
  const framework = parseAcronym(acronym);
  return framework.ok ? ok(readThrough(conversation.turns, framework.value)) : framework;
};
