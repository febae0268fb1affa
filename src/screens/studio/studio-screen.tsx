import './studio.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { createCommands } from '../../app/studio/commands.ts';
import type { DraftView } from '../../app/route.ts';
import type { Studio } from '../../app/studio/studio.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useStore } from '../hooks/use-store.ts';
import { useAsync } from '../hooks/use-async.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { BackupPanel, BackupReminder } from './files/backup-panel.tsx';
import { IncomingPanel } from './files/incoming-panel.tsx';
import { OpenFiles } from './files/open-files.tsx';
import { useFilesWords } from './files/use-files-words.ts';
import { GivenScreen } from './given-screen.tsx';
import { NewScenario } from './new/new-scenario.tsx';
import { useNewWords } from './new/use-new-words.ts';
import type { Kind } from './new/use-beginning.ts';
import { DraftScreen } from './draft-screen.tsx';
import { Mine } from './kept/mine.tsx';
import { CommandsProvider, useStudioServices } from './services.ts';
import { ShelfCommands } from './shelf-commands.tsx';
import { useStudioWords } from './use-studio-words.ts';

type At =
  | { readonly name: 'studio' }
  | { readonly name: 'draft'; readonly draft: string; readonly view: DraftView }
  | { readonly name: 'given'; readonly data: string };

interface BeginProps {
  readonly studio: Studio;
  /** How a new scenario begins that somebody is about to make; null: nobody is. */
  readonly kind: Kind | null;
  readonly begin: (kind: Kind | null) => void;
}

const Begin = ({ studio, kind, begin }: BeginProps) => {
  const words = useStudioWords();
  const files = useFilesWords();
  const { trouble } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const transcripts = useAsync(studio.loadTranscripts);
  const isOpen = kind !== null;
  const cancel = (): void => {
    begin(null);
    button.current?.focus();
  };
  return (
    <>
      <div class="actions" hidden={isOpen}>
        <button
          ref={button}
          type="button"
          class="button button-main"
          onClick={() => begin('blank')}
        >
          {words.newScenario}
        </button>
        <OpenFiles studio={studio} />
        <ShelfCommands studio={studio} begin={begin} />
      </div>
      <p class="note" hidden={isOpen}>
        {files.openHint} <span class="drop-hint">{files.dropHint}</span>
      </p>
      {isOpen && transcripts === 'lost' && <p role="alert">{trouble.pageLost.text}</p>}
      {isOpen && transcripts !== null && transcripts !== 'lost' && (
        <NewScenario studio={studio} transcripts={transcripts} first={kind} cancel={cancel} />
      )}
    </>
  );
};

/** For somebody who has nothing yet: the ways to begin, the easiest first. */
const FIRST_WAYS = ['guided', 'copy', 'transcript', 'blank'] as const satisfies readonly Kind[];

const FirstSteps = ({ begin }: Pick<BeginProps, 'begin'>) => {
  const { firstSteps } = useStudioWords();
  const { kinds } = useNewWords();
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{firstSteps.heading}</h2>
      <p>{firstSteps.text}</p>
      <ul>
        {FIRST_WAYS.map(kind => (
          <li key={kind}>
            <button type="button" onClick={() => begin(kind)}>
              <strong>{kinds[kind].name}</strong>
              <span>{kinds[kind].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Shelf = ({ studio }: { studio: Studio }) => {
  const words = useStudioWords();
  const [kind, begin] = useState<Kind | null>(null);
  const { records, setAside } = useStore(studio.drafts.store);
  const commands = useMemo(createCommands, []);
  const hasNothing = records.length === 0 && setAside.length === 0;
  return (
    <CommandsProvider value={commands}>
      <Page title={words.heading} kind="studio">
        <PageHeading>{words.heading}</PageHeading>
        <p class="lead">{words.lead}</p>
        <Begin studio={studio} kind={kind} begin={begin} />
        <IncomingPanel studio={studio} />
        <BackupReminder studio={studio} />
        {hasNothing && kind === null && <FirstSteps begin={begin} />}
        {/* It says also what has just been deleted, and can be had back. */}
        <section aria-labelledby={hasNothing ? undefined : 'mine'}>
          {!hasNothing && <h2 id="mine">{words.mine}</h2>}
          <Mine studio={studio} />
        </section>
        <BackupPanel studio={studio} />
      </Page>
    </CommandsProvider>
  );
};

const Opened = ({ studio, at }: { studio: Studio; at: Extract<At, { name: 'draft' }> }) => {
  const { unknown, toStudio } = useStudioWords();
  const { navigation } = useServices();
  const workspace = studio.open(at.draft);
  if (workspace !== null)
    return <DraftScreen studio={studio} workspace={workspace} view={at.view} />;
  const back = { label: toStudio, act: () => navigation.go({ name: 'studio' }) };
  return <Trouble passage={unknown} actions={[back]} />;
};

/** The authoring room: one's own scenarios, or one of them. */
export const StudioScreen = ({ at }: { at: At }) => {
  const { loadStudio } = useStudioServices();
  const studio = useAsync(loadStudio);
  const { trouble } = useWords();
  if (studio === null) return <Loading />;
  if (studio === 'lost') return <Trouble passage={trouble.pageLost} />;
  if (at.name === 'given') return <GivenScreen studio={studio} data={at.data} />;
  return at.name === 'studio' ? <Shelf studio={studio} /> : <Opened studio={studio} at={at} />;
};
