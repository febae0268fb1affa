import './hire.css';
import { type HirePlace, hirePlaceAt } from '../../app/hire/place.ts';
import { unreachable } from '../../engine/result.ts';
import { AccountPage } from './account/account-page.tsx';
import { JoinPage } from './account/join-page.tsx';
import { LogPage } from './account/log-page.tsx';
import { SignIn } from './account/sign-in.tsx';
import { TeamPage } from './account/team-page.tsx';
import { CandidatesPage } from './review/candidates-page.tsx';
import { ChangePage, NewPage } from './exercises/change-page.tsx';
import { ExercisesPage } from './exercises/exercises-page.tsx';
import { HeldPage } from './people/held-page.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { QualityPage } from './quality/quality-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { HireOutsideProvider, HireSessionProvider, useHireServices } from './services.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useAsync } from '../hooks/use-async.ts';
import { useServices, useWords } from '../services.ts';
import { useEntry } from './use-entry.ts';
import { VerifyPage } from './verify-page.tsx';

const HirePage = ({ place }: { place: Exclude<HirePlace, { page: 'join' | 'refused' }> }) => {
  switch (place.page) {
    case 'exercises':
      return <ExercisesPage />;
    case 'account':
      return <AccountPage />;
    case 'team':
      return <TeamPage />;
    case 'log':
      return <LogPage />;
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
    case 'held':
      return <HeldPage exercise={place.exercise} candidate={place.candidate} />;
    case 'review':
      return <ReviewPage key={place.code} at={place} />;
    default:
      return unreachable(place);
  }
};

/** The pages, for whoever is in. */
const Room = ({ place }: { place: HirePlace }) => {
  const { navigation } = useServices();
  const { by, company, session, look, enter } = useEntry();
  if (place.page === 'verify') return <VerifyPage />;
  const joined = async (): Promise<void> => {
    await look();
    navigation.go({ name: 'hire', path: [] });
  };
  if (place.page === 'join') return <JoinPage link={place.link} signedIn={() => void joined()} />;
  if (by === 'unknown') return <Loading />;
  const why = place.page === 'refused' ? 'refused' : by === 'ended' ? 'ended' : null;
  if (session === null || place.page === 'refused')
    return (
      <SignIn
        why={why}
        company={company}
        enter={enter}
        signedIn={() => void (place.page === 'refused' ? joined() : look())}
      />
    );
  return (
    <HireSessionProvider value={session}>
      <HirePage key={place.page} place={place} />
    </HireSessionProvider>
  );
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
