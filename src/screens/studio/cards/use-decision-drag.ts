import { useState } from 'preact/hooks';
import { moveDecisionTo } from '../../../app/studio/cards/move-decision.ts';
import { useCards } from './context.ts';

const HELD = 'application/x-composure-decision';

const holds = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(HELD) === true;

/** Lets a decision be dragged to the place of another one; places count from 0. */
export const useDecisionDrag = (at: number) => {
  const { act, told, words, workspace } = useCards();
  const [isOver, setOver] = useState(false);
  return {
    hold: (event: DragEvent): void => event.dataTransfer?.setData(HELD, String(at)),
    target: {
      'data-over': isOver ? '' : undefined,
      onDragOver: (event: DragEvent): void => {
        if (!holds(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (): void => setOver(false),
      onDrop: (event: DragEvent): void => {
        setOver(false);
        if (!holds(event)) return;
        event.preventDefault();
        const from = Number(event.dataTransfer?.getData(HELD));
        act(() => told(moveDecisionTo({ words, workspace }, from, at)));
      },
    },
  };
};
