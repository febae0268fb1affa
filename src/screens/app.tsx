import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { addressOf, type Route } from '../app/route.ts';
import { unreachable } from '../engine/result.ts';
import { Boundary } from './errors/boundary.tsx';
import { StorageNotice } from './errors/storage-notice.tsx';
import { Trouble } from './errors/trouble.tsx';
import { HomePage } from './home/home.tsx';
import { lazy } from './hooks/lazy.tsx';
import { useAppearance } from './hooks/use-appearance.ts';
import { useStore } from './hooks/use-store.ts';
import {
  DebriefRoom,
  DrillsRoom,
  ExerciseRoom,
  HireRoom,
  HomeRoom,
  PlayRoom,
  type Rooms,
  SettingsRoom,
  SkillsRoom,
  StudioRoom,
} from './rooms.tsx';
import { type Services, ServicesProvider, useServices, useWords } from './services.ts';

const Briefing = lazy(async () => (await import('./play/briefing/briefing.tsx')).Briefing);
const PlayScreen = lazy(async () => (await import('./play/play-screen.tsx')).PlayScreen);
const DebriefScreen = lazy(
  async () => (await import('./debrief/debrief-screen.tsx')).DebriefScreen,
);
const DrillsScreen = lazy(async () => (await import('./drills/drills-screen.tsx')).DrillsScreen);
const SetScreen = lazy(async () => (await import('./drills/set/set-screen.tsx')).SetScreen);
const SkillsScreen = lazy(async () => (await import('./skills/skills-screen.tsx')).SkillsScreen);
const Leading = lazy(async () => (await import('./leading.tsx')).Leading);
const SettingsScreen = lazy(async () => (await import('./settings/settings.tsx')).SettingsScreen);
const RulesScreen = lazy(async () => (await import('./settings/rules.tsx')).RulesScreen);
const StudioScreen = lazy(async () => (await import('./studio/studio-screen.tsx')).StudioScreen);
const HireScreen = lazy(async () => (await import('./hire/hire-screen.tsx')).HireScreen);
const ExerciseScreen = lazy(
  async () => (await import('./exercise/exercise-screen.tsx')).ExerciseScreen,
);
/** The play screen lends its conversation to the exercise. */
const HeldConversation = lazy(
  async () => (await import('./play/held-conversation.tsx')).HeldConversation,
);
const VoteScreen = lazy(async () => (await import('./vote/vote-screen.tsx')).VoteScreen);
const AboutScreen = lazy(async () => (await import('./settings/about.tsx')).AboutScreen);

/** Whoever looks at the home page will soon open a briefing: no picture waits for it, and no click. */
const Home = () => {
  useEffect(Briefing.ahead, []);
  return <HomePage />;
};

/** The conversation's screen is fetched while the briefing is read. */
const Briefed = ({ scenario }: ComponentProps<typeof Briefing>) => {
  useEffect(PlayScreen.ahead, []);
  return <Briefing scenario={scenario} />;
};

/** The debrief is fetched while there is still a network, and not only when the last reply is given. */
const Playing = ({ at }: Pick<ComponentProps<typeof PlayScreen>, 'at'>) => (
  <PlayScreen at={at} onMilestone={DebriefScreen.ahead} />
);

const UnknownAddress = () => {
  const { trouble } = useWords();
  return <Trouble passage={trouble.unknownAddress} />;
};

/** Where the page is one set of drills, there is that, and what is about the page itself. */
const BESIDE_A_SET: readonly Route['name'][] = ['settings', 'about', 'rules'];

const Voting = ({ code, room }: { code: string | null; room: Rooms['vote'] }) =>
  room === null ? <UnknownAddress /> : <VoteScreen code={code} room={room} />;

/** One room an address, each with what it needs. */
const Screen = ({ route, rooms }: { route: Route; rooms: Rooms }) => {
  const { set } = rooms;
  if (set === undefined || BESIDE_A_SET.includes(route.name))
    return <Room route={route} rooms={rooms} />;
  return route.name === 'home' ? <SetScreen fetch={set} /> : <UnknownAddress />;
};

const Room = ({ route, rooms }: { route: Route; rooms: Rooms }) => {
  switch (route.name) {
    case 'home':
      return <HomeRoom rooms={rooms} children={<Home />} />;
    case 'briefing':
      return <PlayRoom rooms={rooms} children={<Briefed scenario={route.scenario} />} />;
    case 'opening':
    case 'play':
      return <PlayRoom rooms={rooms} children={<Playing at={route} />} />;
    case 'debrief':
    case 'sheet':
      return <DebriefRoom rooms={rooms} children={<DebriefScreen at={route} />} />;
    case 'settings':
      return <SettingsRoom rooms={rooms} children={<SettingsScreen />} />;
    case 'about':
      return <SettingsRoom rooms={rooms} children={<AboutScreen />} />;
    case 'rules':
      return <SettingsRoom rooms={rooms} children={<RulesScreen rule={route.rule} />} />;
    case 'drills':
      return <DrillsRoom rooms={rooms} children={<DrillsScreen />} />;
    case 'drill':
      return <DrillsRoom rooms={rooms} children={<DrillsScreen one={route} />} />;
    case 'skills':
      return <SkillsRoom rooms={rooms} children={<SkillsScreen />} />;
    case 'team':
      return <Leading path={route.path} rooms={rooms} />;
    case 'hire':
      if (rooms.hire === null) return <UnknownAddress />;
      return <HireRoom room={rooms.hire} children={<HireScreen path={route.path} />} />;
    case 'exercise':
      if (rooms.exercise === null) return <UnknownAddress />;
      return (
        <ExerciseRoom
          room={rooms.exercise}
          children={<ExerciseScreen code={route.code} talk={HeldConversation} />}
        />
      );
    case 'vote':
      return <Voting code={route.code} room={rooms.vote} />;
    case 'studio':
    case 'draft':
    case 'given':
      if (rooms.studio === null) return <UnknownAddress />;
      return <StudioRoom room={rooms.studio} children={<StudioScreen at={route} />} />;
    case 'unknown':
      return <UnknownAddress />;
    default:
      return unreachable(route);
  }
};

/**
 * A conversation keeps its screen while its address changes from an opening to the run's own, and a
 * debrief keeps what it has worked out while somebody looks at its sheet; a scenario stays open while its author
 * looks at it in another way.
 */
const placeOf = (route: Route): string => {
  if (route.name === 'play' || route.name === 'opening') return `play ${route.scenario}`;
  if (route.name === 'debrief' || route.name === 'sheet') return `debrief ${route.run}`;
  const isOnePlace = ['hire', 'team', 'exercise', 'vote'].includes(route.name);
  if (isOnePlace) return route.name;
  if (route.name === 'draft') return `draft ${route.draft}`;
  return addressOf(route);
};

interface MainProps {
  readonly rooms: Rooms;
  /** Stands above every page. */
  readonly above?: ComponentChildren;
}

const Main = ({ rooms, above }: MainProps) => {
  const services = useServices();
  const route = useStore(services.navigation.store);
  useAppearance(services);
  useEffect(() => void services.runs.load(), [services]);
  const place = placeOf(route);
  return (
    <>
      {above}
      <StorageNotice />
      <Boundary key={place}>
        <Screen key={place} route={route} rooms={rooms} />
      </Boundary>
    </>
  );
};

/** The whole page. */
export const App = ({ services, ...main }: { services: Services } & MainProps) => (
  <ServicesProvider value={services}>
    <Main {...main} />
  </ServicesProvider>
);
