import type { Visit } from './visit.ts';

const home = async (visit: Visit): Promise<void> => {
  visit.scene('Home');
  await visit.opensThePage();
  await visit.reads();
  await visit.goesTo('main a', 'The parcel');
};

const briefing = async (visit: Visit): Promise<void> => {
  visit.scene('The briefing');
  await visit.presses('Enter', { focus: 'The parcel heading' });
  await visit.reads();
  await visit.goesTo('button', 'Start the conversation');
};

const ANSWERED = { focus: 'Your reply panel', unasked: 'Mira: ' };

const conversation = async (visit: Visit): Promise<void> => {
  visit.scene('The conversation');
  await visit.presses('Enter', { ...ANSWERED, unasked: 'Mira is' });
  await visit.replies('You were in', ANSWERED);
};

const desk = async (visit: Visit): Promise<void> => {
  visit.scene('A card on the desk');
  await visit.goesTo('[role=tab]', 'Handing out parcels');
  await visit.presses('Enter', { unasked: 'Fetch it first' });
  await visit.goesTo('[role=group]', 'Your reply');
  await visit.replies('Type in the number', ANSWERED);
};

const ending = async (visit: Visit): Promise<void> => {
  visit.scene('The ending');
  await visit.replies('shelf four', { focus: 'How it ended', unasked: 'Mira: ' });
  await visit.reads();
  await visit.goesTo('a', 'See how it went');
};

const debrief = async (visit: Visit): Promise<void> => {
  visit.scene('The debrief, first page');
  await visit.presses('Enter', { focus: 'You first heading' });
  await visit.reads();
  await visit.goesTo('button', 'Skip this time');
  await visit.presses('Enter', { focus: 'The parcel heading', unasked: '.' });
  await visit.reads('Mood, turn by turn');
};

const drill = async (visit: Visit): Promise<void> => {
  visit.scene('A drill');
  await visit.goesTo('nav a', 'Drills');
  await visit.presses('Enter', { focus: 'Your reply panel' });
  await visit.presses('Tab', { focus: 'push button' });
  await visit.presses('Enter', { focus: 'heading level 2' });
  await visit.reads();
};

/** Everything that somebody hears who comes for the first time, from the first page to a drill. */
export const wholeVisit = async (visit: Visit): Promise<void> => {
  for (const scene of [home, briefing, conversation, desk, ending, debrief, drill])
    await scene(visit);
};
