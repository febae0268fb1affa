import type { Quality } from '../../../engine/scoring/move-quality.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

/** How good a reply was, in words. */
export const QualityBadge = ({ quality }: { quality: Quality }) => {
  const { proof } = useCoaching();
  return <span class={`quality quality-${quality}`}>{proof.quality[quality].name}</span>;
};
