import type { ComponentChildren } from 'preact';
import type { DebriefServices } from './debrief/services.ts';
import { DebriefServicesProvider } from './debrief/services.ts';
import { type DrillsServices, DrillsServicesProvider, type FetchSet } from './drills/services.ts';
import { type ExerciseServices, ExerciseServicesProvider } from './exercise/services.ts';
import { type HireServices, HireServicesProvider } from './hire/services.ts';
import { ConversationServicesProvider } from './conversation/services.ts';
import { type HomeServices, HomeServicesProvider } from './home/services.ts';
import { type PlayServices, PlayServicesProvider } from './play/services.ts';
import { type SettingsServices, SettingsServicesProvider } from './settings/services.ts';
import { type StudioServices, StudioServicesProvider } from './studio/services.ts';
import { type SkillsServices, SkillsServicesProvider } from './skills/services.ts';
import type { VoteServices } from './vote/services.ts';
import { type TeamServices, TeamServicesProvider } from './team/services.ts';

/** Makes what each room needs; called when the room is opened, and the same each time. */
export interface Rooms {
  /** A function with a set of drills in place of a shelf: then there is nothing else to do here. */
  readonly set?: FetchSet;
  readonly home: () => HomeServices;
  readonly play: () => PlayServices;
  readonly debrief: () => DebriefServices;
  readonly drills: () => DrillsServices;
  readonly skills: () => SkillsServices;
  readonly settings: () => SettingsServices;
  /** Null where the page was built without. */
  readonly studio: (() => StudioServices) | null;
  readonly team: (() => TeamServices) | null;
  readonly hire: (() => HireServices) | null;
  readonly exercise: (() => ExerciseServices) | null;
  readonly vote: (() => VoteServices) | null;
}

interface Props {
  readonly rooms: Rooms;
  readonly children: ComponentChildren;
}

export const HomeRoom = ({ rooms, children }: Props) => (
  <HomeServicesProvider value={rooms.home()}>{children}</HomeServicesProvider>
);

export const PlayRoom = ({ rooms, children }: Props) => (
  <ConversationServicesProvider value={rooms.play()}>
    <PlayServicesProvider value={rooms.play()}>{children}</PlayServicesProvider>
  </ConversationServicesProvider>
);

export const DebriefRoom = ({ rooms, children }: Props) => (
  <DebriefServicesProvider value={rooms.debrief()}>{children}</DebriefServicesProvider>
);

export const DrillsRoom = ({ rooms, children }: Props) => (
  <DrillsServicesProvider value={rooms.drills()}>{children}</DrillsServicesProvider>
);

export const SkillsRoom = ({ rooms, children }: Props) => (
  <SkillsServicesProvider value={rooms.skills()}>{children}</SkillsServicesProvider>
);

export const SettingsRoom = ({ rooms, children }: Props) => (
  <SettingsServicesProvider value={rooms.settings()}>{children}</SettingsServicesProvider>
);

interface RoomProps<T> {
  readonly room: () => T;
  readonly children: ComponentChildren;
}

export const StudioRoom = ({ room, children }: RoomProps<StudioServices>) => (
  <StudioServicesProvider value={room()}>{children}</StudioServicesProvider>
);

export const TeamRoom = ({ room, children }: RoomProps<TeamServices>) => (
  <TeamServicesProvider value={room()}>{children}</TeamServicesProvider>
);

export const HireRoom = ({ room, children }: RoomProps<HireServices>) => (
  <HireServicesProvider value={room()}>{children}</HireServicesProvider>
);

export const ExerciseRoom = ({ room, children }: RoomProps<ExerciseServices>) => (
  <ExerciseServicesProvider value={room()}>{children}</ExerciseServicesProvider>
);
