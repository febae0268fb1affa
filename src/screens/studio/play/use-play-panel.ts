import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { knotAt } from '../../../app/studio/play/knots.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { usePlayWords } from './use-play-words.ts';

/** Commands that begin to play; `playFrom` stays the same one. */
const usePlayingCommands = (playFrom: (knot: string | null) => void): void => {
  const { studio, workspace, checker } = useDraft();
  const words = usePlayWords();
  const list = useMemo((): readonly Command[] => {
    const { group } = words;
    const here = (): void => {
      const { files, place } = workspace.store.getState();
      playFrom(place === null ? null : knotAt(files, place));
    };
    const best = () => checker.store.getState().latest?.insight?.best[0];
    const playBest = (): void => {
      const way = best();
      if (way !== undefined) studio.playChoices(way);
    };
    return [
      { id: 'play', name: words.open, group, run: () => playFrom(null) },
      {
        id: 'play-here',
        name: words.playFromHere,
        keys: ['Mod-Shift-Enter'],
        group,
        run: here,
      },
      {
        id: 'play-best',
        name: words.playBest,
        group,
        available: () => best() !== undefined,
        why: words.noBest,
        run: playBest,
      },
    ];
  }, [studio, workspace, checker, words, playFrom]);
  useCommands(list);
};

/** Whether the draft is being played, from where, and the commands that begin it. */
export const usePlayPanel = () => {
  const { studio } = useDraft();
  const words = usePlayWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const { way } = useStore(studio.asked);
  const playFrom = useCallback((knot: string | null): void => {
    setFrom(knot);
    setOpen(true);
  }, []);
  usePlayingCommands(playFrom);
  useEffect(() => {
    if (way !== null) setOpen(true);
  }, [way]);
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
