import { useEffect, useRef, useState } from 'preact/hooks';
import { knotAt } from '../../../app/studio/play/knots.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useDraft } from '../services.ts';
import { useStudioWords } from '../use-studio-words.ts';
import { usePlayWords } from './use-play-words.ts';

/** Whether the draft is being played, from where, and the commands that begin it. */
export const usePlayPanel = () => {
  const { studio, workspace, commands } = useDraft();
  const words = usePlayWords();
  const { heading } = useStudioWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const { way } = useStore(studio.asked);
  useEffect(() => {
    if (way !== null) setOpen(true);
  }, [way]);
  useEffect(() => {
    const playFrom = (knot: string | null): void => {
      setFrom(knot);
      setOpen(true);
    };
    const here = (): void => {
      const { files, place } = workspace.store.getState();
      playFrom(place === null ? null : knotAt(files, place));
    };
    return commands.add([
      { id: 'play', name: words.open, group: heading, run: () => playFrom(null) },
      { id: 'play-here', name: words.playFromHere, group: heading, run: here },
    ]);
  }, [commands, workspace, words, heading]);
  return {
    words,
    button,
    isOpen,
    from,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
  };
};
