import '../team.css';
import '../coaching/coaching.css';
import './calibration.css';
import { useEffect, useState } from 'preact/hooks';
import { addressOf } from '../../../app/route.ts';
import { toTeam } from '../../../app/team-place.ts';
import type { Board } from '../../../app/team/board.ts';
import {
  type Calibration,
  merged,
  readCalibrationFile,
} from '../../../app/team/calibration/calibration.ts';
import { loadPapers } from '../../../app/team/coaching/papers.ts';
import { Loading } from '../../errors/loading.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page, PageHeading } from '../../parts/page.tsx';
import { Section, useTeamWords } from '../parts.tsx';
import { EditCard } from './edit-card.tsx';
import { OneCalibration } from './one.tsx';
import { OpenFile } from './open-file.tsx';

const Line = ({ calibrated, remove }: { calibrated: Calibration; remove: () => void }) => {
  const words = useTeamWords().calibration;
  const { id, run, at, scorings } = calibrated;
  const name = words.item(run.title, at, scorings.length);
  return (
    <li>
      <a href={addressOf(toTeam({ name: 'calibration', id }))}>{name}</a>
      <button
        type="button"
        class="link-button"
        aria-label={words.removeThis(name)}
        onClick={remove}
      >
        {words.remove}
      </button>
    </li>
  );
};

/** Takes what the other lead sent, and says what came of it. */
const useIncoming = ({ papers: { calibrations } }: Board) => {
  const words = useTeamWords().calibration;
  const [said, say] = useState('');
  const open = async (text: string): Promise<void> => {
    const read = readCalibrationFile(text);
    const next = read.ok ? merged(calibrations.find(read.value.id), read.value) : read;
    if (!next.ok) return say(words.problems[next.error]);
    await calibrations.keep(next.value);
    say(words.fileCame);
  };
  return { said, open };
};

/** A file from the other lead: a conversation to mark, or marks that come back. */
const FromOther = ({ board }: { board: Board }) => {
  const words = useTeamWords().calibration;
  const { said, open } = useIncoming(board);
  return (
    <>
      <OpenFile name={words.openFile} open={text => void open(text)} />
      <p role="status">{said}</p>
    </>
  );
};

const All = ({ board }: { board: Board }) => {
  const words = useTeamWords().calibration;
  const { calibrations } = board.papers;
  const { records } = useStore(calibrations.store);
  return (
    <Page title={words.heading} kind="team">
      <div class="team-head">
        <PageHeading>{words.heading}</PageHeading>
        <p class="lead">{words.lead}</p>
        <p class="note">{words.how}</p>
        <div class="actions">
          <a class="button" href={addressOf(toTeam({ name: 'board' }))}>
            <Icon name="back" />
            {words.back}
          </a>
          <FromOther board={board} />
        </div>
      </div>
      <Section id="calibrations" heading={words.list}>
        {records.length === 0 && <p>{words.none}</p>}
        <ul class="agreed-list">
          {records.map(one => (
            <Line key={one.id} calibrated={one} remove={() => void calibrations.forget(one.id)} />
          ))}
        </ul>
      </Section>
      <Section id="card" heading={words.card.heading} about={words.card.about}>
        <EditCard board={board} />
      </Section>
    </Page>
  );
};

/** What the lead keeps has to be here before anything is drawn: an editor begins with it. */
const useLoaded = (board: Board): boolean => {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => void loadPapers(board.papers).then(() => setLoaded(true)), [board]);
  return isLoaded;
};

/** Two leads who mark the same conversation. */
export const CalibrationPage = ({ board, id }: { board: Board; id: string | null }) => {
  if (!useLoaded(board)) return <Loading />;
  return id === null ? <All board={board} /> : <OneCalibration board={board} id={id} />;
};
