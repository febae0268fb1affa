import { useEffect } from 'preact/hooks';
import { addressOf, type Route } from '../app/route.ts';
import { unreachable } from '../engine/result.ts';
import { Briefing } from './play/briefing/briefing.tsx';
import { HomePage } from './home/home.tsx';
import { lazy } from './hooks/lazy.tsx';
import { PlayScreen } from './play/play-screen.tsx';
import { type Services, ServicesProvider, useServices } from './services.ts';
import { Boundary } from './errors/boundary.tsx';
import { StorageNotice } from './errors/storage-notice.tsx';
import { Trouble } from './errors/trouble.tsx';
import { useAppearance } from './hooks/use-appearance.ts';
import { useSelected, useStore } from './hooks/use-store.ts';

const fetchDebrief = () => import('./debrief/debrief-screen.tsx');
const DebriefScreen = lazy(async () => (await fetchDebrief()).DebriefScreen);
const DrillsScreen = lazy(async () => (await import('./drills/drills-screen.tsx')).DrillsScreen);
const SkillsScreen = lazy(async () => (await import('./skills/skills-screen.tsx')).SkillsScreen);
const SettingsScreen = lazy(async () => (await import('./settings/settings.tsx')).SettingsScreen);

const UnknownAddress = () => {
  const { words } = useServices();
  return <Trouble passage={words.trouble.unknownAddress} />;
};

const Screen = ({ route }: { route: Route }) => {
  switch (route.name) {
    case 'home':
      return <HomePage />;
    case 'briefing':
      return <Briefing scenario={route.scenario} />;
    case 'play':
      return <PlayScreen scenario={route.scenario} run={route.run} />;
    case 'debrief':
      return <DebriefScreen run={route.run} />;
    case 'settings':
      return <SettingsScreen />;
    case 'drills':
      return <DrillsScreen />;
    case 'drill':
      return <DrillsScreen one={route} />;
    case 'skills':
      return <SkillsScreen />;
    case 'unknown':
      return <UnknownAddress />;
    default:
      return unreachable(route);
  }
};

/** The next screen after a conversation, fetched while its last lines are read. */
const useDebriefAhead = ({ play }: Services): void => {
  const over = useSelected(
    play.store,
    state => state.name === 'talking' && state.standing.ending !== null,
  );
  useEffect(() => {
    // What fails here is tried again, and reported, when it is really needed.
    if (over) void fetchDebrief().catch(() => undefined);
  }, [over]);
};

/** A conversation keeps its screen while its address changes from `new` to the run's own. */
const placeOf = (route: Route): string =>
  route.name === 'play' ? `play ${route.scenario}` : addressOf(route);

const Main = () => {
  const services = useServices();
  const route = useStore(services.navigation.store);
  useAppearance(services);
  useDebriefAhead(services);
  useEffect(() => void services.runs.load(), [services]);
  const place = placeOf(route);
  return (
    <>
      <StorageNotice />
      <Boundary key={place}>
        <Screen key={place} route={route} />
      </Boundary>
    </>
  );
};

/** The whole page. */
export const App = ({ services }: { services: Services }) => (
  <ServicesProvider value={services}>
    <Main />
  </ServicesProvider>
);
