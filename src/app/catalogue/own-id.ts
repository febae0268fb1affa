/** No file of a folder can be called so: a scenario of one's own is never taken for a shipped one. */
const OWN = 'own/';

/** What a scenario of one's own is called among all that are played. */
export const ownId = (draft: string): string => `${OWN}${draft}`;

/** Under which name its author keeps it; null for a shipped scenario. */
export const draftOf = (scenario: string): string | null =>
  scenario.startsWith(OWN) ? scenario.slice(OWN.length) : null;

export const isOwn = (scenario: string): boolean => draftOf(scenario) !== null;
