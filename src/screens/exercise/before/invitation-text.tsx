import type { Place } from '../../../app/hiring/api/candidate-api.ts';
import { invitationOf } from '../../../app/hiring/candidate/invitation.ts';
import { invitationFacts } from '../../../app/hiring/candidate/invitation-facts.ts';
import { useWords } from '../../services.ts';
import { useExerciseWords } from '../use-words.ts';

/** The invitation as it was sent, with what has been arranged for this one person. */
export const useInvitation = ({ exercise, minutes }: Place) => {
  const { formats } = useWords();
  const terms = {
    ...exercise,
    parts: exercise.parts.map(part => ({
      minutes: part.minutes,
      letter: part.hasLetter ? part : null,
    })),
  };
  return invitationOf(invitationFacts(terms, minutes, formats), useExerciseWords());
};

export const InvitationPassages = ({ place }: { place: Place }) => {
  const { passages } = useInvitation(place);
  return (
    <div class="invitation">
      {passages.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
};
