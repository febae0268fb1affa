import './share.css';
import { useMemo } from 'preact/hooks';
import { reviewSheetOf } from '../../../app/studio/review/sheet.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { AgreementPanel } from './agreement.tsx';
import { Give } from './give.tsx';
import { GiveDrills } from './give-drills.tsx';
import { Reviews } from './reviews.tsx';
import { Translate } from './translate.tsx';

/** A scenario on its way to others, and what comes back. */
export const ShareView = () => {
  const { studio, workspace } = useDraft();
  const { common, trouble } = useWords();
  const files = useSelected(workspace.store, state => state.files);
  const sheet = useMemo(() => reviewSheetOf(files), [files]);
  const sharing = useAsync(studio.loadSharing);
  if (sharing === null) return <p role="status">{common.loading}</p>;
  if (sharing === 'lost') return <p role="alert">{trouble.pageLost.text}</p>;
  return (
    <div class="share">
      <Give sharing={sharing} />
      {sharing.drillSet !== null && <GiveDrills make={sharing.drillSet} />}
      <Reviews sheet={sheet} />
      <AgreementPanel sheet={sheet} />
      <Translate sharing={sharing} />
    </div>
  );
};
