import type { Mishap } from '../../../engine/review/mishaps.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';

/** What it is called; where nobody has a word for it, the reply in which it was said. */
export const MishapName = ({ mishap, words }: { mishap: Mishap; words: string | null }) => (
  <ScenarioText text={words ?? mishap.said} />
);
