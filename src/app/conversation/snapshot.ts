import type { SaidNow, Standing } from './conversation-port.ts';
import type { PlayState } from './play-store.ts';
import type { TextRevealState } from './text-reveal.ts';

/** Where the play screen is, and how far the newest lines are told. */
export interface Snapshot {
  readonly play: PlayState;
  readonly textReveal: TextRevealState;
}

export const standingOf = ({ play }: Snapshot): Standing | null =>
  play.name === 'talking' ? play.standing : null;

/** How many lines of the conversation have at least been begun. */
const begun = (standing: Standing, { line }: TextRevealState): number =>
  line === null ? standing.said.length : line + 1;

const isSameVisit = (before: Standing | null, after: Standing): before is Standing =>
  before?.run === after.run && before.said.length <= after.said.length;

/** The standing before a reply that led to `after`, or null where there was no such reply. */
export const answered = (before: Snapshot, after: Snapshot): Standing | null => {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (is === null || !isSameVisit(was, is)) return null;
  return was.said.length < is.said.length ? was : null;
};

/** Lines that somebody began to say between two moments. What was left untold is passed over. */
export const linesBegun = (before: Snapshot, after: Snapshot): readonly SaidNow[] => {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (is === null) return [];
  const already = isSameVisit(was, is) && was.said.length === is.said.length;
  const from = already ? begun(is, before.textReveal) : is.heardBefore;
  return is.said.slice(Math.max(from, is.heardBefore), begun(is, after.textReveal));
};
