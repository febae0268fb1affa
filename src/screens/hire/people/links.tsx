import { useState } from 'preact/hooks';
import type { Invited } from '../../../app/hiring/api/manage-api.ts';
import { invitationFacts } from '../../../app/hiring/candidate/invitation-facts.ts';
import { invitationOf, invitationText } from '../../../app/hiring/candidate/invitation.ts';
import type { Exercise } from '../../../app/hiring/exercise/exercise.ts';
import { hiringCandidateWordsFor } from '../../../app/words/hiring-candidate-words.ts';
import { download } from '../../parts/download.ts';
import { useWords } from '../../services.ts';
import { Wide } from '../parts.tsx';
import { useHireOutside } from '../services.ts';
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
        text: invitationText(invitation, link),
      })),
    );
  };
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
