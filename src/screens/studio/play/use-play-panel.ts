import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { type PlaySpot, spotAt } from '../../../app/studio/play/spot.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { usePlayWords } from './use-play-words.ts';

const AT_THE_BEGINNING: PlaySpot = { knot: null, replies: [] };

/** Commands that begin to play; `open` stays the same one. */
const usePlayingCommands = (open: () => void): void => {
  const { studio, workspace, checker } = useDraft();
  const words = usePlayWords();
  const list = useMemo((): readonly Command[] => {
    const { group } = words;
    const here = (): void => {
      const { files, place } = workspace.store.getState();
      studio.playAt(place === null ? AT_THE_BEGINNING : spotAt(files, place));
    };
    const best = () => checker.store.getState().latest?.insight?.best[0];
    const playBest = (): void => {
      const way = best();
      if (way !== undefined) studio.playChoices({ ...way, given: 0 });
    };
    const keys = ['Mod-Shift-Enter'];
    const isKnown = { available: () => best() !== undefined, why: words.noBest };
    return [
      { id: 'play', name: words.open, group, run: open },
      { id: 'play-here', name: words.playFromHere, keys, group, run: here },
      { id: 'play-best', name: words.playBest, group, ...isKnown, run: playBest },
    ];
  }, [studio, workspace, checker, words, open]);
  useCommands(list);
};

/** Whether the draft is being played, and the commands that begin it. */
export const usePlayPanel = () => {
  const { studio } = useDraft();
  const words = usePlayWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { way, walk, spot } = useStore(studio.asked);
  const open = useCallback((): void => setOpen(true), []);
  usePlayingCommands(open);
  useEffect(() => {
    if (way !== null || walk !== null || spot !== null) setOpen(true);
  }, [way, walk, spot]);
  return {
    words,
    button,
    isOpen,
    open,
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
  };
};
