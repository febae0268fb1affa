import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { type FindingNow, findingsNow } from '../../../app/studio/check/findings-now.ts';
import type { Fix } from '../../../app/studio/check/fix.ts';
import {
  type CardNotesStore,
  isToldOnCard,
  keyOfCard,
  type MoodRange,
  troublesOn,
} from '../../../app/studio/cards/card-notes.ts';
import { fixOnCards, toldOnCards } from '../../../app/studio/cards/told-on-cards.ts';
import {
  type CardComment,
  ofLine,
  ofReply,
  removeComment,
  settle,
} from '../../../app/studio/cards/card-comments.ts';
import type { Item } from '../../../app/studio/cards/model.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { Icon } from '../../parts/icon.tsx';
import { createRequiredContext, useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';
import { type Place, useCards } from './context.ts';

interface Notes {
  readonly notes: CardNotesStore;
  readonly comments: readonly CardComment[];
}

export const [NotesProvider, useNotes] = createRequiredContext<Notes>('What is said of the cards');

const NONE: readonly FindingNow[] = [];

/** Mends with one press; what would mend it is looked up anew: somebody may have written since. */
const useMending = (finding: FindingNow) => {
  const { checker } = useDraft();
  const { act, workspace } = useCards();
  const { problems, onCards } = useCheckWords();
  const sayOf = ({ name, written, meant }: Fix): string =>
    fixOnCards(onCards, name, problems.fixes[name](written, meant));
  const mend = (fix: Fix): void => {
    const { files } = workspace.store.getState();
    const now = findingsNow(checker.store.getState(), files)
      .filter(one => one.code === finding.code && one.message === finding.message)
      .flatMap(one => one.fixes)
      .find(one => sayOf(one) === sayOf(fix));
    if (now !== undefined) act(() => workspace.change({ says: sayOf(now), changes: now.changes }));
  };
  return { sayOf, mend };
};

const Problem = ({ finding }: { finding: FindingNow }) => {
  const { words } = useCards();
  const { sayOf, mend } = useMending(finding);
  const { severity } = finding;
  const { says, remedy } = toldOnCards(useCheckWords().onCards, finding);
  return (
    <div class="card-problem" data-severity={severity}>
      <Icon name="warning" />
      <p>
        <span class="sr-only">{words.problem[severity]}: </span>
        {says} <span class="card-remedy">{remedy}</span>
      </p>
      {finding.fixes.map(fix => (
        <button key={sayOf(fix)} type="button" class="card-quiet" onClick={() => mend(fix)}>
          {sayOf(fix)}
        </button>
      ))}
    </div>
  );
};

interface At {
  readonly place: Place;
  readonly item: Pick<Item, 'line'>;
}

const useKey = ({ place, item }: At): string => keyOfCard({ ...place, line: item.line });

/**
 * What is wrong with something on the cards, and what mends it. Nothing inside a decision is an item of a
 * list: whoever hears how many decisions there are must hear no other number.
 */
export const Problems = (at: At) => {
  const key = useKey(at);
  const { notes } = useNotes();
  const found = useSelected(notes, ({ findings }) => findings.get(key) ?? NONE);
  const told = found.filter(isToldOnCard);
  if (told.length === 0) return null;
  return (
    <div class="card-problems">
      {told.map((finding, index) => (
        <Problem key={index} finding={finding} />
      ))}
    </div>
  );
};

const share = (mood: number): string => `${((mood - MOOD_MIN) / (MOOD_MAX - MOOD_MIN)) * 100}%`;

const Range = ({ range }: { range: MoodRange }) => {
  const { words } = useCards();
  const { formats } = useServices().words;
  const { least, most } = range;
  const said = words.saidBetween(formats.signed(least), formats.signed(most), least === most);
  return (
    <p class="card-mood">
      <span
        class="card-mood-line"
        aria-hidden="true"
        style={{ '--least': share(least), '--most': share(most) }}
      />
      {said}
    </p>
  );
};

/** In which moods of the customer a line or an ending can come; nothing before that is known. */
export const Mood = (at: At) => {
  const key = useKey(at);
  const { notes } = useNotes();
  const range = useSelected(notes, ({ moods }) => moods.get(key) ?? null);
  return range === null ? null : <Range range={range} />;
};

const Comment = ({ said }: { said: CardComment }) => {
  const { studio } = useDraft();
  const { words } = useCards();
  const { record, comment } = said;
  const { by } = record.review;
  return (
    <div class="card-comment" role="note" aria-label={words.comments.name(by)}>
      <Icon name="coach" />
      <p>
        <strong>{by}</strong> {comment.text}
      </p>
      <button
        type="button"
        class="card-quiet"
        aria-label={words.comments.doneWith(by)}
        onClick={() => settle(studio.reviews, said, true)}
      >
        {words.comments.done}
      </button>
      <button
        type="button"
        class="card-quiet"
        aria-label={words.comments.removeFrom(by)}
        onClick={() => removeComment(studio.reviews, said)}
      >
        {words.comments.remove}
      </button>
    </div>
  );
};

const Comments = ({ comments }: { comments: readonly CardComment[] }) => {
  const open = comments.filter(({ isDone }) => !isDone);
  if (open.length === 0) return null;
  return (
    <div class="card-comments">
      {open.map(said => (
        <Comment key={`${said.record.id} ${said.at}`} said={said} />
      ))}
    </div>
  );
};

/** What colleagues say of a reply. */
export const ReplyComments = (reply: { readonly id: string | null; readonly text: string }) => {
  const { comments } = useNotes();
  return <Comments comments={ofReply(comments, { id: reply.id, words: reply.text })} />;
};

/** What colleagues say of a line. */
export const LineComments = ({ text }: { text: string }) => {
  const { comments } = useNotes();
  return <Comments comments={ofLine(comments, text)} />;
};

interface BadgeProps {
  readonly place: Place;
  /** First and last line of the section. */
  readonly from: number;
  readonly to: number;
}

/** How much is wrong on a stretch of a section; nothing where nothing is. */
export const ProblemBadge = ({ place, from, to }: BadgeProps) => {
  const { words } = useCards();
  const { notes } = useNotes();
  const count = useSelected(notes, all => troublesOn(all, { ...place, line: from }, to));
  if (count === 0) return null;
  return (
    <span class="card-badge" title={words.problems(count)}>
      <Icon name="warning" />
      <span aria-hidden="true">{count}</span>
      <span class="sr-only">{words.problems(count)}</span>
    </span>
  );
};
