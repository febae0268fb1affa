import { plurals } from '../formats.ts';
import type { NextStepMessages } from '../messages/next-step.ts';
import { LANGUAGE } from './locale.ts';

const moments = plurals(LANGUAGE, { one: 'moment', other: 'moments' });

export const nextStepEn: NextStepMessages = {
  heading: 'What to do now',
  mistakesAbout: count =>
    `Another try at the ${moments(count)} where a better reply was on offer. Nothing is counted.`,
  playOn: turn => `Play on from turn ${turn}`,
  playOnAbout: 'With the better reply, from the turn that cost most. That is practice.',
  scenario: title => `Next: ${title}`,
  scenarioAbout: 'Another customer, in another place.',
  againAbout: 'The same customer from the start, with what you know now.',
};
