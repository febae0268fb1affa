import type { Report } from '../../../analysis/proof/report.ts';

type Player = Report['archetypes'][number];

/**
 * Those who, with one habit, score as high as the expert on both axes; null where nobody is an
 * expert, because there is no best way.
 */
export const rivalsOf = (players: readonly Player[]): readonly Player[] | null => {
  const expert = players.find(({ name }) => name === 'expert');
  if (expert === undefined || expert.ending === null) return null;
  return players.filter(
    player =>
      player !== expert && player.accuracy >= expert.accuracy && player.empathy >= expert.empathy,
  );
};
