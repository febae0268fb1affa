import type { GameObjects } from 'phaser';
import type { Board } from '../places/index.ts';
import type { AmbientAnimation, AmbientParts } from './ambient-animation.ts';

/** Seconds for one row to flap over. */
const FLAP = 0.5;
/** Seconds between rows, so that a change runs down the board. */
const STAGGER = 0.9;

const FONT = '"Inter Variable", Inter, system-ui, sans-serif';

interface Row {
  readonly cells: readonly GameObjects.Text[];
  readonly states: readonly (readonly string[])[];
}

const writeRow = ({ cells, states }: Row, state: number): void => {
  const words = states[state % states.length] ?? [];
  cells.forEach((cell, column) => {
    const word = words[column] ?? '';
    if (cell.text !== word) cell.setText(word);
  });
};

/** How tall the flaps stand, 0 … 1, this long after the change began. */
const heightAt = (since: number): number =>
  since >= FLAP ? 1 : Math.abs(Math.cos((since / FLAP) * Math.PI));

const rowAt = (board: Board, index: number): number =>
  board.box.y + ((index + 0.5) / board.rows.length) * board.box.height;

/** Lines of words that change one after the other. */
export const createBoard = ({ scene, holder }: AmbientParts, board: Board): AmbientAnimation => {
  const style = { fontFamily: FONT, fontSize: `${board.size}px`, color: board.colour };
  const rows = board.rows.map((states, index): Row => {
    const cells = board.columns.map(column =>
      scene.add.text(board.box.x + column, rowAt(board, index), '', style).setOrigin(0, 0.5),
    );
    holder.add([...cells]);
    return { cells, states };
  });
  return {
    dress: scale =>
      rows.forEach(({ cells }) => cells.forEach(cell => cell.setResolution(Math.min(4, scale)))),
    complete: () => true,
    move({ seconds }) {
      rows.forEach((row, index) => {
        const time = Math.max(0, seconds - index * STAGGER);
        const state = Math.floor(time / board.period);
        const since = state === 0 ? FLAP : time - state * board.period;
        const changes =
          row.states[state % row.states.length] !==
          row.states[(state + row.states.length - 1) % row.states.length];
        const height = changes ? heightAt(since) : 1;
        writeRow(row, since < FLAP / 2 ? Math.max(0, state - 1) : state);
        row.cells.forEach(cell => cell.setScale(1, height));
      });
    },
  };
};
