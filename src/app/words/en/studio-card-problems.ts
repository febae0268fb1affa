import type { ScriptProblem } from '../../../narrative/source/problem.ts';
import type { CardFinding } from '../messages/studio-card-findings.ts';

const of = (says: string, remedy: string): CardFinding => ({ says, remedy });

/** What a check says of the text itself, for somebody who has never seen ink. */
export const cardProblemsEn: Readonly<Record<ScriptProblem['code'], CardFinding>> = {
  'include/missing': of(
    'A file that this scenario takes in cannot be found.',
    'Add the file, or take out the line that names it.',
  ),
  'include/refused': of(
    'A file that this scenario takes in is not read.',
    'Open it as plain text, together with the scenario.',
  ),
  'include/circle': of(
    'Two files take each other in.',
    'Take out one of the two lines that name them.',
  ),
  'include/spelling': of(
    'A file is named with other capital letters than it has.',
    'Spell its name exactly.',
  ),
  'include/limit': of('More files are taken in than are read.', 'Take in each file once.'),
  'ink/does-not-compile': of(
    'Something here cannot be understood.',
    'Undo the last change, or look at this part again in the view “Ink”.',
  ),
  'ink/warning': of(
    'Something here may be read in another way than you mean.',
    'Look at it in the view “Ink”.',
  ),
  'tag/unknown': of(
    'A detail here has a name that nobody knows.',
    'Choose it under “More”, or take it out.',
  ),
  'tag/malformed': of(
    'A detail here is not filled in as it has to be.',
    'Fill in its field again.',
  ),
  'tag/misplaced': of(
    'A detail stands where it says nothing.',
    'Take it out, and put it under “More” where it belongs.',
  ),
  'tag/logic': of(
    'A detail has signs in it that do not belong to its words.',
    'Write it in plain words.',
  ),
  'tag/twice': of(
    'A detail is given twice, and only one of the two counts.',
    'Take one of the two out.',
  ),
  'channel/not-carried': of(
    'A detail here is for another way of meeting the customer: it is not seen or heard in this one.',
    'Take it out, and choose one under “More”.',
  ),
  'channel/other-setting': of(
    'This place does not go with the way the customer is met.',
    'Choose the way and the place again in the view “Scene”.',
  ),
  'text/told': of(
    'A direction for the program is told to players here, as words.',
    'Take it out, and choose where it goes on in its field.',
  ),
  'text/swallowed': of(
    'A sign here takes part of the words away from players.',
    'Write the words again without web addresses and signs.',
  ),
  'name/unknown': of('Something is named here that is not there.', 'Choose one from the list.'),
  'id/twice': of('Two replies have the same name in the results.', 'Give one of them another id.'),
  'promise/never-kept': of(
    'A promise is made here, and nothing keeps it.',
    'Say under “More” of a later reply or line that it is kept.',
  ),
  'speaker/unknown': of(
    'Nobody of this name takes part.',
    'Choose who speaks from the list, or add them to the people in “Scene”.',
  ),
  'line/too-long': of('This is more than anybody says at one go.', 'Make two lines of it.'),
  'text/gap': of('Something is still to be filled in here.', 'Fill in the field that waits.'),
  'reply/said-or-done': of(
    'It is not clear whether this is said or done.',
    'Choose “Says” or “Does”.',
  ),
  'ending/twice': of(
    'This conversation has an ending already: only one of the two counts.',
    'Keep one of the two endings.',
  ),
  'card/offers-replies': of(
    'A card of the desk offers replies.',
    'Take the replies out: a card is only read.',
  ),
  'card/runs-on': of(
    'A card of the desk leads on into the conversation.',
    'Let the card end where its words end.',
  ),
  'include/not-read': of(
    'A file is taken in at a place where it is not read.',
    'Move that line to the top, in the view “Ink”.',
  ),
  'note/todo': of('A note of yours still waits.', 'Players do not see it.'),
  'levels/out-of-range': of(
    'Anger, trust or patience begins below 0 or above 10.',
    'Set it from 0 to 10 in “Scene”.',
  ),
  'header/not-read': of(
    'What is said about the scenario stands too far down to be read.',
    'Move it to the top.',
  ),
  'header/missing': of(
    'The scenario does not say something that it needs.',
    'Fill in the field that waits in “Scene”.',
  ),
  'header/none': of(
    'Nothing is said yet about the scenario: who the customer is, and what it is about.',
    'Fill in “Scene”.',
  ),
  'levels/missing': of(
    'It is not said how angry, trusting and patient the customer comes in.',
    'Set it in “Scene”.',
  ),
  'levels/written': of(
    'Anger, trust or patience is set by hand here, whatever was said.',
    'Take it out: marks move the customer.',
  ),
  'variant/missing': of(
    'There are variants, and nothing says which one is played.',
    'Take the variants out in “Scene”, and add them again.',
  ),
};
