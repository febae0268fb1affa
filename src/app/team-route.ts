import { unreachable } from '../engine/result.ts';

/** Where one is in the rooms of whoever leads a team. */
export type TeamRoute =
  /** The board. */
  | { readonly name: 'team' }
  /** A conversation of somebody on it as its debrief, and in that one turn. */
  | { readonly name: 'coached'; readonly run: string; readonly turn?: number }
  /** The coach's sheet of that. */
  | { readonly name: 'coached-sheet'; readonly run: string }
  /** Two leads who mark the same conversation; null: all of them. */
  | { readonly name: 'calibration'; readonly id: string | null }
  /** One conversation for everybody in the room. */
  | { readonly name: 'classroom' };

const NAMES: readonly string[] = [
  'team',
  'coached',
  'coached-sheet',
  'calibration',
  'classroom',
] satisfies readonly TeamRoute['name'][];

export const isTeamRoute = (route: { readonly name: string }): route is TeamRoute =>
  NAMES.includes(route.name);

/** Stand behind the board, and behind a run. */
const RUN = 'run';
const CALIBRATION = 'calibration';
const CLASSROOM = 'classroom';
const SHEET = 'sheet';
const TURN = 'turn';

const coachedAt = ([run = '', part, turn, ...rest]: readonly string[]): TeamRoute | null => {
  if (run === '' || rest.length > 0) return null;
  if (part === undefined) return { name: 'coached', run };
  if (turn === undefined) return part === SHEET ? { name: 'coached-sheet', run } : null;
  const isTurn = part === TURN && /^[1-9]\d{0,3}$/.test(turn);
  return isTurn ? { name: 'coached', run, turn: Number(turn) } : null;
};

/** Reads what stands behind `#/team`. */
export const teamAt = ([page, ...rest]: readonly string[]): TeamRoute | null => {
  if (page === undefined) return { name: 'team' };
  if (page === RUN) return coachedAt(rest);
  const [id = null, ...more] = rest;
  if (page === CALIBRATION && id !== '' && more.length === 0) return { name: 'calibration', id };
  return page === CLASSROOM && rest.length === 0 ? { name: 'classroom' } : null;
};

const placeOf = (route: TeamRoute): readonly (string | number)[] => {
  switch (route.name) {
    case 'team':
      return [];
    case 'coached':
      return [RUN, route.run, ...(route.turn === undefined ? [] : [TURN, route.turn])];
    case 'coached-sheet':
      return [RUN, route.run, SHEET];
    case 'calibration':
      return [CALIBRATION, ...(route.id === null ? [] : [route.id])];
    case 'classroom':
      return [CLASSROOM];
    default:
      return unreachable(route);
  }
};

/** The address; `teamAt` reads it back. */
export const teamAddress = (route: TeamRoute): string =>
  ['#/team', ...placeOf(route).map(encodeURIComponent)].join('/');
