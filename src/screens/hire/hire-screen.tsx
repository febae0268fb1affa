import './hire.css';
import { useMemo, useState } from 'preact/hooks';
import { type HirePlace, hirePlaceAt } from '../../app/hire/place.ts';
import { manageApi } from '../../app/hiring/api/manage-api.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';
import { unreachable } from '../../engine/result.ts';
import { CandidatesPage } from './review/candidates-page.tsx';
import { ChangePage, NewPage } from './exercises/change-page.tsx';
import { ExercisesPage } from './exercises/exercises-page.tsx';
import { HireFrame } from './frame.tsx';
import { Field, Problem } from './parts.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { QualityPage } from './quality/quality-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import {
  HireOutsideProvider,
  HireSessionProvider,
  useHireOutside,
  useHireServices,
} from './services.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useWords } from '../services.ts';
import { useHireWords } from './use-words.ts';
import { VerifyPage } from './verify-page.tsx';

const HirePage = ({ place }: { place: HirePlace }) => {
  switch (place.page) {
    case 'exercises':
      return <ExercisesPage />;
    case 'new':
      return <NewPage />;
    case 'verify':
      return <VerifyPage />;
    case 'candidates':
      return <CandidatesPage key={place.exercise} exercise={place.exercise} />;
    case 'people':
      return <PeoplePage key={place.exercise} exercise={place.exercise} />;
    case 'quality':
      return <QualityPage key={place.exercise} exercise={place.exercise} />;
    case 'change':
      return <ChangePage key={place.exercise} exercise={place.exercise} />;
    case 'review':
      return <ReviewPage key={place.code} at={place} />;
    default:
      return unreachable(place);
  }
};

/** Asks for a key, and tries it. */
const SignIn = ({ enter }: { enter: (key: string) => void }) => {
  const { connect } = useHireOutside();
  const { signIn } = useHireWords();
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const tryKey = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await connect(key.trim())(manageApi.exercises, { parameters: {}, body: null });
    if (answer.ok) enter(key.trim());
    else setProblem(answer.error);
  };
  return (
    <HireFrame heading={signIn.heading} lead={signIn.lead}>
      <form class="hire-stack" onSubmit={event => void tryKey(event)}>
        <Field label={signIn.key} type="password" value={key} change={setKey} />
        <Problem code={problem} />
        <div class="actions">
          <button type="submit" class="button button-main">
            {signIn.go}
          </button>
        </div>
      </form>
    </HireFrame>
  );
};

const SignedIn = ({ entry, place }: { entry: string; place: HirePlace }) => {
  const { connect } = useHireOutside();
  const session = useMemo(() => ({ ask: connect(entry) }), [connect, entry]);
  return (
    <HireSessionProvider value={session}>
      <HirePage key={place.page} place={place} />
    </HireSessionProvider>
  );
};

/** A key is kept while the room is open. */
const Room = ({ place }: { place: HirePlace }) => {
  const [key, setKey] = useState('');
  if (place.page === 'verify') return <VerifyPage />;
  return key === '' ? <SignIn enter={setKey} /> : <SignedIn entry={key} place={place} />;
};

/** The room of those who make exercises, invite, review and decide. */
export const HireScreen = ({ path }: { path: readonly string[] }) => {
  const { trouble } = useWords();
  const { loadHire } = useHireServices();
  const outside = useAsync(loadHire);
  const place = hirePlaceAt(path);
  if (place === null) return <Trouble passage={trouble.unknownAddress} />;
  if (outside === null) return <Loading />;
  if (outside === 'lost') return <Trouble passage={trouble.pageLost} />;
  return (
    <HireOutsideProvider value={outside}>
      <Room place={place} />
    </HireOutsideProvider>
  );
};
