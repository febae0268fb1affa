import { dayNumber } from '../../date-utils.ts';
import type { BroughtFile } from '../../team/team-service.ts';
import { plurals } from '../formats.ts';
import type { TeamMessages } from '../messages/team.ts';
import { formats, LANGUAGE } from './locale.ts';
import { SKILL_NAMES } from './skill-names.ts';
import { teamCalibrationEn } from './team-calibration.ts';
import { teamClassroomEn } from './team-classroom.ts';
import { teamCoachingEn } from './team-coaching.ts';
import { teamLossesEn } from './team-losses.ts';
import { teamServerEn } from './team-server.ts';
import { nameOf, peopleEn, runsEn, teamNextEn, UNNAMED, valueEn } from './team-next.ts';

const filesEn = plurals(LANGUAGE, { one: 'file', other: 'files' });
const decisionsEn = plurals(LANGUAGE, { one: 'decision', other: 'decisions' });
const batchesEn = plurals(LANGUAGE, { one: 'earlier import', other: 'earlier imports' });
const areEn = plurals(LANGUAGE, { one: 'conversation is', other: 'conversations are' });

const MEASURES = {
  accuracy: 'Resolution accuracy',
  empathy: 'Empathy',
  csat: 'Customer satisfaction',
  fcr: 'Settled at first contact',
  ease: 'Ease for the customer',
} as const;

const fileEn = ({ name, fresh, known, unfinished }: BroughtFile): string => {
  const parts = [
    `${runsEn(fresh)} new`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(unfinished > 0 ? [`${unfinished} left out (unfinished, or played on from another)`] : []),
  ];
  return `${name}: ${parts.join(', ')}.`;
};

export const teamEn: TeamMessages = {
  heading: 'Team',
  lead: 'Who needs what, which scenario is broken, and is practice working.',
  where:
    'Everything stays in this browser, unless you have the server keep it. Each conversation is played again here, and its scores are worked out anew; nothing that a file claims is believed.',
  waysOn: 'With your team',
  bring: 'Bring in results',
  bringAbout:
    'Files that people saved under Skills or after a conversation (.json, .csv), signed results, and what another board saved as JSON. Many at once; or drop them anywhere on this page.',
  teamField: 'Team they belong to',
  teamAbout: 'For files that do not say it. May stay empty.',
  bringing: 'Playing the conversations again',
  progress: (done, of) => `${formats.number(done)} of ${formats.number(of)}`,
  cancel: 'Stop',
  failed: 'The board could not be worked out.',
  again: 'Try again',
  nothing: {
    heading: 'Nothing here yet',
    text: 'Bring in results from your people, or play a conversation in this browser.',
  },
  brought: {
    heading: 'What came in',
    total: (fresh, known, files) =>
      `${runsEn(fresh)} from ${filesEn(files)}${known > 0 ? `; ${formats.number(known)} were here already` : ''}.`,
    file: fileEn,
    problems: {
      'results/too-large': () => 'It is too large to be read here.',
      'results/not-results': () => 'There are no conversations in it.',
      'results/damaged': () => 'It is damaged.',
      'results/newer': () => 'It comes from a later version of Composure.',
      'results/other-columns': head =>
        `It is a table without conversations: it needs the columns run, scenario, version, variant, mode, started, turn, choice. It begins “${head}”.`,
      'results/damaged-runs': places => `Skipped what could not be read: ${places}.`,
      'results/forged': () =>
        'Its signature does not hold: something was changed. It is not counted.',
      'results/other-key': () => 'It cannot be checked: the key that signed it is not in it.',
    },
    notKept: 'This browser did not keep it: it is gone when the page is closed.',
  },
  unreadable: count => `${batchesEn(count)} could not be read, and are left as they are.`,
  filters: {
    heading: 'What to look at',
    person: 'Person',
    everybody: 'Everybody',
    team: 'Team',
    everyTeam: 'Every team',
    scenario: 'Scenario',
    everyScenario: 'Every scenario',
    from: 'From',
    to: 'To',
    clear: 'Show everything',
    none: 'No conversation fits this choice.',
  },
  unnamed: UNNAMED,
  noTeam: 'No team',
  measures: MEASURES,
  measuresShort: {
    accuracy: 'Accuracy',
    empathy: 'Empathy',
    csat: 'CSAT (1–5)',
    fcr: 'FCR',
    ease: 'Ease (1–7)',
  },
  modelled:
    'CSAT, FCR and ease are modelled from how the conversation went. High is good, also of ease.',
  value: valueEn,
  n: (figure, what) => {
    const count = figure?.n ?? 0;
    if (what === 'runs') return `from ${runsEn(count)}`;
    return `from ${what === 'people' ? peopleEn(count) : decisionsEn(count)}`;
  },
  spread: (measure, { spread }) =>
    spread === null
      ? ''
      : `± ${formats.number(spread, measure === 'csat' || measure === 'ease' ? 1 : 0)}`,
  counted: (counted, all) => `${areEn(counted)} counted, of ${formats.number(all)} on the board.`,
  signed: count => `${areEn(count)} signed, and the signatures hold.`,
  handedOn: count => `${areEn(count)} handed on or ended for a good reason: not in FCR.`,
  uncounted: {
    heading: 'Shown and not counted',
    about: 'These are on the board, and in no figure.',
    reasons: {
      'unknown-scenario': count => `${runsEn(count)} of scenarios that are not here.`,
      'other-rules': count => `${runsEn(count)} played under other rules.`,
      'other-version': count => `${runsEn(count)} of another version of their scenario.`,
      unfinished: count => `${runsEn(count)} that did not come to an end.`,
      'not-replayed': count =>
        `${runsEn(count)} that cannot be played again: the choices do not fit the scenario.`,
    },
  },
  next: teamNextEn,
  people: {
    heading: 'People',
    name: 'Name',
    team: 'Team',
    runs: 'Conversations',
    last: 'Last played',
    day: moment => formats.day((dayNumber(moment.slice(0, 10)) ?? 0) * 86_400_000),
    show: name => `Look at ${nameOf(name)} alone`,
    most: (shown, all) =>
      `The ${formats.number(shown)} of ${peopleEn(all)} who need most. Choose a person, a team, a scenario or days to see others.`,
  },
  scenarios: { heading: 'Scenarios', name: 'Scenario', runs: 'Conversations' },
  course: {
    heading: 'Is it working',
    about:
      'Means by week. The band is one standard deviation to either side: how far single conversations lie apart.',
    week: 'Week from',
    runs: 'Conversations',
    table: 'The same as a table',
    measure: 'Figure',
    growth: (measure, { gain, isSure }, compared) => {
      const digits = measure === 'csat' || measure === 'ease' ? 1 : 0;
      const by = formats.number(Math.abs(gain.mean), digits);
      const way = gain.mean < 0 ? 'fell' : 'rose';
      const sure = isSure ? 'more than chance would bring' : 'which may be chance';
      return `${MEASURES[measure]} ${way} by ${by} from people’s first ${compared} conversations to their newest ${compared}, ${sure} (${peopleEn(gain.n)}, each measured against the mean of the scenario).`;
    },
    unknown: (people, runs) =>
      `Too little to say whether practice works: it takes ${peopleEn(people)} with ${runsEn(runs)} each.`,
  },
  skills: {
    heading: 'Skill by skill',
    about:
      'Per cent of what was on offer that was taken, with the decisions it stands on. The weakest of each person is underlined and marked with a triangle.',
    names: {
      listening: SKILL_NAMES.listening.name,
      acknowledging: SKILL_NAMES.acknowledging.name,
      honesty: SKILL_NAMES.honesty.name,
      composure: SKILL_NAMES.composure.name,
      'finding-out': SKILL_NAMES['finding-out'].name,
      knowing: SKILL_NAMES.knowing.name,
      solving: SKILL_NAMES.solving.name,
      committing: SKILL_NAMES.committing.name,
    },
  },
  losses: teamLossesEn,
  coaching: teamCoachingEn,
  calibration: teamCalibrationEn,
  classroom: teamClassroomEn,
  server: teamServerEn,
  exporting: { heading: 'Take it along', csv: 'Save as CSV', json: 'Save as JSON', print: 'Print' },
  forget: {
    heading: 'Forget this person',
    ask: name => `Forget ${nameOf(name)}`,
    sure: name =>
      `Everything of ${nameOf(name)} is removed from this browser: what was brought in, what was played here, notes, agreed drills and marks that leads gave. It cannot be undone. Files elsewhere stay.`,
    yes: 'Yes, forget',
    keep: 'Keep',
  },
};
