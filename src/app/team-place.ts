import { unreachable } from '../engine/result.ts';
import type { Route } from './route.ts';

/** Where one is in the rooms of whoever leads a team. */
export type TeamPlace =
  /** The board. */
  | { readonly name: 'board' }
  /** A conversation of somebody on it as its debrief, and in that one turn. */
  | { readonly name: 'coached'; readonly run: string; readonly turn?: number }
  /** The coach's sheet of that. */
  | { readonly name: 'coached-sheet'; readonly run: string }
  /** Two leads who mark the same conversation; null: all of them. */
  | { readonly name: 'calibration'; readonly id: string | null }
  /** One conversation for everybody in the room. */
  | { readonly name: 'classroom' };

/** Stand behind the board, and behind a run. */
const RUN = 'run';
const CALIBRATION = 'calibration';
const CLASSROOM = 'classroom';
const SHEET = 'sheet';
const TURN = 'turn';

const coachedAt = ([run = '', part, turn, ...rest]: readonly string[]): TeamPlace | null => {
  if (run === '' || rest.length > 0) return null;
  if (part === undefined) return { name: 'coached', run };
  if (turn === undefined) return part === SHEET ? { name: 'coached-sheet', run } : null;
  const isTurn = part === TURN && /^[1-9]\d{0,3}$/.test(turn);
  return isTurn ? { name: 'coached', run, turn: Number(turn) } : null;
};

/** Reads what stands behind `#/team`; null where it leads nowhere. */
export const teamPlaceAt = ([page, ...rest]: readonly string[]): TeamPlace | null => {
  if (page === undefined) return { name: 'board' };
  if (page === RUN) return coachedAt(rest);
  const [id = null, ...more] = rest;
  if (page === CALIBRATION && id !== '' && more.length === 0) return { name: 'calibration', id };
  return page === CLASSROOM && rest.length === 0 ? { name: 'classroom' } : null;
};

const pathOf = (place: TeamPlace): readonly string[] => {
  switch (place.name) {
    case 'board':
      return [];
    case 'coached':
      return [RUN, place.run, ...(place.turn === undefined ? [] : [TURN, String(place.turn)])];
    case 'coached-sheet':
      return [RUN, place.run, SHEET];
    case 'calibration':
      return [CALIBRATION, ...(place.id === null ? [] : [place.id])];
    case 'classroom':
      return [CLASSROOM];
    default:
      return unreachable(place);
  }
};

/** The way there; `teamPlaceAt` reads it back. */
export const toTeam = (place: TeamPlace): Route => ({ name: 'team', path: pathOf(place) });

/** Where a route leads in these rooms; null for any other. */
export const teamPlaceOf = (route: Route): TeamPlace | null =>
  route.name === 'team' ? teamPlaceAt(route.path) : null;
