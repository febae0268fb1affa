import type { Standing } from '../../app/conversation/conversation-port.ts';
import { LEVEL_NAMES, type LevelName } from '../../engine/model/customer.ts';

type Movements = NonNullable<Standing['movements']>;

export interface NetMove {
  readonly on: LevelName;
  readonly by: number;
}

/** Several rules may move one level: what counts for eye and ear is where it went. */
export const netMoves = (movements: Movements): readonly NetMove[] =>
  LEVEL_NAMES.map(on => ({
    on,
    by: movements.filter(move => move.on === on).reduce((sum, move) => sum + move.by, 0),
  })).filter(({ by }) => by !== 0);
