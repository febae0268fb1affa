import { useMemo } from 'preact/hooks';
import type { Command } from '../../../app/studio/commands.ts';
import { ownId } from '../../../app/catalogue/own-id.ts';
import { addressOf } from '../../../app/route.ts';
import { useSelected, useStore } from '../../hooks/use-store.ts';
import { Switch } from '../../parts/controls.tsx';
import { useCommands, useCommandWords } from '../commands/use-commands.ts';
import { useDraft } from '../services.ts';
import { useKeptWords } from './use-kept-words.ts';

/** The switch, for the palette. */
const useReadyCommand = (): void => {
  const { studio, workspace } = useDraft();
  const { ready } = useKeptWords();
  const { groups } = useCommandWords();
  const list = useMemo((): readonly Command[] => {
    const { id } = workspace.store.getState();
    const flip = (): void =>
      studio.mine.amend(id, { isReady: studio.drafts.find(id)?.isReady !== true });
    return [{ id: 'ready', name: ready.name, group: groups.keep, run: flip }];
  }, [studio, workspace, ready, groups]);
  useCommands(list);
};

/** Whether the scenario stands on the home screen, and how far that has come. */
export const ReadySwitch = () => {
  const { studio, workspace } = useDraft();
  const { ready } = useKeptWords();
  const { id } = workspace.store.getState();
  const isReady = useSelected(studio.drafts.store, () => studio.drafts.find(id)?.isReady ?? false);
  const making = useStore(studio.ownScenarios.making)[id] ?? 'making';
  useReadyCommand();
  const said = {
    making: ready.working,
    ready: ready.onHome,
    broken: ready.broken,
    failed: ready.failed,
  };
  return (
    <div class="ready-switch">
      <Switch words={ready} on={isReady} flip={on => studio.mine.amend(id, { isReady: on })} />
      <p role="status">
        {isReady && said[making]}{' '}
        {isReady && making === 'ready' && (
          <a href={addressOf({ name: 'briefing', scenario: ownId(id) })}>{ready.play}</a>
        )}
      </p>
    </div>
  );
};
