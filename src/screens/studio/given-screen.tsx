import type { Studio } from '../../app/studio/studio.ts';
import { reviewSheetOf } from '../../app/studio/review/sheet.ts';
import type { Bundle } from '../../app/studio/share/bundle.ts';
import { useAsync } from '../hooks/use-async.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { useShareWords } from './share/use-share-words.ts';
import { useStudioWords } from './use-studio-words.ts';

const Found = ({ studio, bundle }: { studio: Studio; bundle: Bundle }) => {
  const { navigation } = useServices();
  const { given } = useShareWords();
  const { customer, brief } = reviewSheetOf(bundle.files);
  const keep = (): void => {
    const draft = studio.create(bundle.files, 'link');
    navigation.go({ name: 'draft', draft, view: 'cards' });
  };
  return (
    <Page title={bundle.title} kind="given">
      <PageHeading>{given.heading}</PageHeading>
      <p class="lead">{bundle.title}</p>
      <p>{customer}</p>
      <p>{brief}</p>
      <p class="note">{given.text}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={keep}>
          {given.keep}
        </button>
      </div>
    </Page>
  );
};

/** A scenario that is in the address itself: shown before anything is kept of it. */
export const GivenScreen = ({ studio, data }: { studio: Studio; data: string }) => {
  const { trouble } = useWords();
  const { navigation } = useServices();
  const { given } = useShareWords();
  const { toStudio } = useStudioWords();
  const sharing = useAsync(studio.loadSharing);
  if (sharing === null) return <Loading />;
  if (sharing === 'lost') return <Trouble passage={trouble.pageLost} />;
  const read = sharing.readLink(data);
  if (read.ok) return <Found studio={studio} bundle={read.value} />;
  const passage = { heading: given.heading, text: given.problems[read.error] };
  const back = { label: toStudio, act: () => navigation.go({ name: 'studio' }) };
  return <Trouble passage={passage} actions={[back]} />;
};
