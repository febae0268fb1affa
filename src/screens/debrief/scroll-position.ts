/** The turn, from 1, at which a debrief was left to play on from there, by run. */
const left = new Map<string, number>();

export const rememberTurn = (run: string, turn: number): void => {
  left.set(run, turn);
};

/** Where reading goes on; null for a debrief that was not left. Told once. */
export const rememberedTurn = (run: string): number | null => {
  const turn = left.get(run) ?? null;
  left.delete(run);
  return turn;
};
