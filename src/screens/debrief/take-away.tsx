import type { Debrief } from '../../app/debrief.ts';
import { exportName, runAsCsv, runAsJson } from '../../app/export.ts';
import { addressOf } from '../../app/route.ts';
import { Icon } from '../parts/icon.tsx';
import { useServices } from '../services.ts';
import { download } from './download.ts';
import { useCoaching } from './use-coaching.ts';

interface Props {
  readonly debrief: Debrief;
  readonly openSheet: () => void;
}

/** Paper and files. */
export const TakeAway = ({ debrief, openSheet }: Props) => {
  const { takeAway: words } = useCoaching();
  const saveJson = () =>
    download(exportName(debrief, 'json'), runAsJson(debrief), 'application/json');
  const saveCsv = () => download(exportName(debrief, 'csv'), runAsCsv(debrief), 'text/csv');
  return (
    <section class="take-away no-print" aria-labelledby="take-away">
      <h2 id="take-away">{words.heading}</h2>
      <div class="actions">
        <button type="button" class="button" onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </button>
        <button type="button" class="button" onClick={openSheet}>
          <Icon name="coach" />
          {words.sheet}
        </button>
        <button type="button" class="button" onClick={saveCsv}>
          <Icon name="down" />
          {words.csv}
        </button>
        <button type="button" class="button" onClick={saveJson}>
          <Icon name="down" />
          {words.json}
        </button>
      </div>
      <p class="note">
        {words.sheet}: {words.sheetAbout}
      </p>
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
