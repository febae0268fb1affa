import { useState } from 'preact/hooks';
import { manageApi, type ManagedScenario } from '../../../app/hiring/api/manage-api.ts';
import { FileField, Problem } from '../parts.tsx';
import { useHireOutside } from '../services.ts';
import { useDoing } from '../use-doing.ts';
import { usePlanForm, usePlanWords } from './plan-form.ts';

/** Takes a scenario from the studio, and has it proved. */
export const Upload = () => {
  const { tools } = useHireOutside();
  const { addScenario } = usePlanForm();
  const words = usePlanWords().scenarios;
  const { busy, problem, act } = useDoing();
  const [unread, setUnread] = useState(false);
  const [taken, setTaken] = useState<ManagedScenario | null>(null);
  const upload = async (chosen: readonly File[]): Promise<void> => {
    const bytes = chosen.map(async file => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    const files = tools.readScenario(await Promise.all(bytes));
    setUnread(files === null);
    if (files === null) return;
    setTaken(null);
    const scenario = await act(manageApi.addScenario, {
      parameters: {},
      body: { files: [...files] },
    });
    if (scenario === null) return;
    setTaken(scenario);
    addScenario(scenario);
  };
  return (
    <div class="hire-stack">
      <FileField
        label={words.upload}
        accept=".ink,.composure,.zip"
        many={true}
        take={files => void upload(files)}
      />
      <p class="note">{words.uploadAbout}</p>
      <p role="status">
        {unread && words.unread}
        {busy && words.proving}
        {!busy && !unread && taken !== null && words.taken(taken.title, taken.fitness.fit)}
      </p>
      <Problem code={problem} />
    </div>
  );
};
