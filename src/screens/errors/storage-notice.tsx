import { useServices } from '../services.ts';
import { useStore } from '../hooks/use-store.ts';
import { Icon } from '../parts/icon.tsx';

/** The one thing to say about storage, until it is dismissed. */
export const StorageNotice = () => {
  const { runs, preferences, words } = useServices();
  const { notice } = useStore(runs.store);
  const settingsProblem = useStore(preferences.problem);
  const problem = notice ?? settingsProblem;
  const dismiss = () => {
    runs.dismissNotice();
    preferences.dismissProblem();
  };
  return (
    <div class="notice-place" role="status">
      {problem !== null && (
        <div class="notice">
          <Icon name="warning" />
          <p>{words.trouble.storage[problem]}</p>
          <button type="button" class="button" onClick={dismiss}>
            {words.trouble.dismiss}
          </button>
        </div>
      )}
    </div>
  );
};
