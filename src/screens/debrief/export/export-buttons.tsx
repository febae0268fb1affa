import '../coaching/coaching.css';
import { useId } from 'preact/hooks';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { exportName, runAsCsv, runAsJson } from '../../../app/debrief/run-export.ts';
import { addressOf } from '../../../app/route.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { useServices } from '../../services.ts';
import { download } from '../../parts/download.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';

interface WayProps {
  readonly name: string;
  readonly about: string;
  readonly icon: IconName;
  readonly take: () => void;
}

const Way = ({ name, about, icon, take }: WayProps) => {
  const id = useId();
  return (
    <li>
      <button type="button" class="button" aria-describedby={id} onClick={take}>
        <Icon name={icon} />
        {name}
      </button>
      <p id={id} class="note">
        {about}
      </p>
    </li>
  );
};

/** Paper and files. */
export const ExportButtons = ({ debrief }: { debrief: Debrief }) => {
  const { takeAway: words } = useCoaching();
  const { navigation, preferences } = useServices();
  const openSheet = () => navigation.go({ name: 'sheet', run: debrief.run.id });
  const learner = () => preferences.store.getState().name;
  const saveJson = () =>
    download(exportName(debrief, 'json'), runAsJson(debrief, learner()), 'application/json');
  const saveCsv = () =>
    download(exportName(debrief, 'csv'), runAsCsv(debrief, learner()), 'text/csv');
  return (
    <section class="take-away no-print" aria-labelledby="take-away">
      <h2 id="take-away">{words.heading}</h2>
      <ul class="take-list">
        <Way name={words.print} about={words.printAbout} icon="print" take={() => window.print()} />
        <Way name={words.sheet} about={words.sheetAbout} icon="coach" take={openSheet} />
        <Way name={words.csv} about={words.csvAbout} icon="down" take={saveCsv} />
        <Way name={words.json} about={words.jsonAbout} icon="down" take={saveJson} />
      </ul>
    </section>
  );
};

/** The way on from here. */
export const Farewell = ({ scenario }: { scenario: string }) => {
  const { navigation, words } = useServices();
  return (
    <div class="actions no-print">
      <button
        type="button"
        class="button button-main"
        onClick={() => navigation.go({ name: 'briefing', scenario })}
      >
        {words.debrief.again}
      </button>
      <a class="button" href={addressOf({ name: 'home' })}>
        {words.trouble.toHome}
      </a>
    </div>
  );
};
