import {
  type Calibration,
  writeCalibrationFile,
} from '../../../app/team/calibration/calibration.ts';
import { download } from '../../parts/download.ts';
import { useTeamWords } from '../parts.tsx';

const TYPE = 'application/json';

export const saveCalibration = (calibrated: Calibration, withMarks: boolean): void => {
  const what = withMarks ? 'marks' : 'to-mark';
  const name = `composure-calibration-${what}-${calibrated.at.slice(0, 10)}.json`;
  download(name, writeCalibrationFile(calibrated, withMarks), TYPE);
};

interface Props {
  readonly calibrated: Calibration;
  readonly start: () => void;
}

/** One has marked, and nobody sees what. */
export const Waiting = ({ calibrated, start }: Props) => {
  const { waiting: words } = useTeamWords().calibration;
  const lead = calibrated.scorings[0]?.lead ?? '';
  return (
    <section class="calibration-waiting" aria-labelledby="waiting">
      <h2 id="waiting">{words.heading(lead)}</h2>
      <p>{words.about}</p>
      <button type="button" class="button button-main" onClick={start}>
        {words.start}
      </button>
      <div>
        <button type="button" class="button" onClick={() => saveCalibration(calibrated, false)}>
          {words.hand}
        </button>
        <p class="note">{words.handAbout}</p>
      </div>
      <div>
        <button type="button" class="button" onClick={() => saveCalibration(calibrated, true)}>
          {words.send}
        </button>
        <p class="note">{words.sendAbout}</p>
      </div>
    </section>
  );
};
