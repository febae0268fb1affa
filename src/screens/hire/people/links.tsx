import { useState } from 'preact/hooks';
import { type Invited, manageApi } from '../../../app/hiring/api/manage-api.ts';
import { invitationFacts } from '../../../app/hiring/candidate/invitation-facts.ts';
import { invitationOf, invitationText } from '../../../app/hiring/candidate/invitation.ts';
import type { Exercise } from '../../../app/hiring/exercise/exercise.ts';
import { hiringCandidateWordsFor } from '../../../app/words/hiring-candidate-words.ts';
import { MOST_MAILS } from '../../../engine/limits.ts';
import { download } from '../../parts/download.ts';
import { useWords } from '../../services.ts';
import { Problem, Wide } from '../parts.tsx';
import { useHireOutside, useHireSession } from '../services.ts';
import { useDoing } from '../use-doing.ts';
import { useHireWords, useReviewWords } from '../use-words.ts';

const Copy = ({ link, name }: { link: string; name: string }) => {
  const words = useHireWords().people.links;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <button type="button" class="link-button" onClick={() => void copy()}>
      {copied ? words.copied : words.copy} <span class="sr-only">{name}</span>
    </button>
  );
};

/** The invitations as a table for a mail merge: each with the whole text, in the words of the page. */
const useInvitationFile = (exercise: Exercise, invited: readonly Invited[]) => {
  const { tools } = useHireOutside();
  const words = useWords();
  return async (): Promise<string> => {
    const facts = invitationFacts(exercise, exercise.timer, words.formats);
    const invitation = invitationOf(facts, hiringCandidateWordsFor(words));
    const { subject } = invitation;
    return tools.invitationFile(
      invited.map(({ name, email, link }) => ({
        name,
        email,
        link,
        subject,
        text: invitationText(invitation, link, exercise.welcome),
      })),
    );
  };
};

/** Sends them from here, where there is a mail server; who was not reached stays to be tried again. */
const SendAll = ({ exercise, invited }: Pick<Props, 'exercise' | 'invited'>) => {
  const { mail } = useHireWords().people;
  const { busy, problem, act } = useDoing();
  const { hasMail } = useHireSession();
  const [sent, setSent] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const left = invited.filter(({ id }) => !sent.includes(id));
  const send = async (): Promise<void> => {
    const parameters = { exercise: exercise.id };
    for (let from = 0; from < left.length; from += MOST_MAILS) {
      const links = left.slice(from, from + MOST_MAILS).map(({ link }) => link);
      const answer = await act(manageApi.mailInvitations, { parameters, body: { links } });
      if (answer === null) return;
      setSent(before => [...before, ...answer.sent]);
    }
    setTried(true);
  };
  if (!hasMail) return null;
  return (
    <div class="hire-stack">
      {left.length > 0 && (
        <button type="button" class="button" disabled={busy} onClick={() => void send()}>
          {mail.send(left.length)}
        </button>
      )}
      <div role="status">
        {sent.length > 0 && <p>{mail.sent(sent.length)}</p>}
        {tried && left.length > 0 && <p>{mail.failed(left.map(({ email }) => email))}</p>}
      </div>
      <Problem code={problem} />
    </div>
  );
};

interface Props {
  readonly exercise: Exercise;
  readonly invited: readonly Invited[];
  readonly done: () => void;
}

/** Links, shown this once. */
export const Links = ({ exercise, invited, done }: Props) => {
  const { links: words, name, email } = useHireWords().people;
  const { byHand } = useReviewWords().guests;
  const fileOf = useInvitationFile(exercise, invited);
  const save = async (): Promise<void> =>
    download(`${words.fileName}.csv`, await fileOf(), 'text/csv');
  return (
    <section class="card hire-links-made" aria-labelledby="links">
      <h2 id="links">{words.heading}</h2>
      <p>{words.once}</p>
      <p class="note">{byHand}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void save()}>
          {words.download}
        </button>
        <button type="button" class="button" onClick={done}>
          {words.done}
        </button>
      </div>
      <SendAll exercise={exercise} invited={invited} />
      <Wide label={words.heading}>
        <table class="hire-table">
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{email}</th>
              <th scope="col">{words.link}</th>
            </tr>
          </thead>
          <tbody>
            {invited.map(one => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td>{one.email}</td>
                <td>
                  <code class="hire-link">{one.link}</code> <Copy link={one.link} name={one.name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
};
