import { useCards } from './context.ts';

/** Something to drag by, with a mouse; keys have ways of their own. */
export const DragHandle = ({ hold }: { hold: (event: DragEvent) => void }) => {
  const { words } = useCards();
  return (
    <span
      class="reply-handle"
      draggable
      title={words.moveKeys}
      aria-hidden="true"
      onDragStart={hold}
    >
      ⠿
    </span>
  );
};
