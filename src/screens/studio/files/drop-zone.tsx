import './files.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chosen } from '../../../app/studio/disk/disk.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { type DropReader, useStudioServices } from '../services.ts';
import { useFilesWords } from './use-files-words.ts';

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

interface Heard {
  readonly over: (isOver: boolean) => void;
  readonly drop: (data: DataTransfer) => void;
}

/** Hears files above the page before any field does: a field would take them as text. */
const hearFiles = ({ over, drop }: Heard): (() => void) => {
  const drag = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    over(true);
  };
  const leave = (event: DragEvent): void => {
    // Going from one element to the next is leaving, too; only out of the page leads nowhere.
    if (event.relatedTarget === null) over(false);
  };
  const dropped = (event: DragEvent): void => {
    if (!holdsFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    event.stopPropagation();
    over(false);
    drop(event.dataTransfer);
  };
  const page = new AbortController();
  const options = { capture: true, signal: page.signal };
  window.addEventListener('dragenter', drag, options);
  window.addEventListener('dragover', drag, options);
  window.addEventListener('dragleave', leave, options);
  window.addEventListener('drop', dropped, options);
  return () => page.abort();
};

interface Props {
  readonly onFiles: (chosen: Chosen) => void;
}

const Zone = ({ onFiles, reader }: Props & { reader: DropReader }) => {
  const words = useFilesWords();
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(
    () =>
      hearFiles({
        over: setOver,
        drop: data => void reader.droppedFiles(data).then(chosen => take.current(chosen)),
      }),
    [reader],
  );
  return isOver ? (
    <div class="drop-zone" aria-hidden="true">
      <p>{words.dropHere}</p>
    </div>
  ) : null;
};

/** Takes files that are dropped anywhere onto the page. What the mouse can do here, a button can, too. */
export const DropZone = ({ onFiles }: Props) => {
  const reader = useAsync(useStudioServices().loadDropped);
  return reader === null || reader === 'lost' ? null : <Zone onFiles={onFiles} reader={reader} />;
};
