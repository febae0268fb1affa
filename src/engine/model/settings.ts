/**
 * Where a conversation takes place: the rooms that a stage can draw. Everything that differs by
 * room is a `Record` of these, and a test compares what no compiler sees (sounds, styles, guide).
 */
export const SETTINGS = [
  'hotel',
  'airport',
  'shop',
  'phone',
  'contact-centre',
  'agent-screen',
] as const;
export type SettingName = (typeof SETTINGS)[number];
