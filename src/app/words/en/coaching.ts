import type { CoachingMessages } from '../messages/coaching.ts';
import { actsEn } from './acts.ts';
import { plurals } from '../formats.ts';
import { inSentence, SKILL_NAMES } from './skill-names.ts';
import { formats, LANGUAGE } from './locale.ts';
import { verdictEn } from './verdict.ts';
import { mistakesEn } from './mistakes.ts';
import { nextStepEn } from './next-step.ts';
import { overviewEn } from './overview.ts';

const marks = plurals(LANGUAGE, { one: 'mark', other: 'marks' });
const runs = plurals(LANGUAGE, { one: 'attempt', other: 'attempts' });
const ways = (count: number): string =>
  count === 1 ? 'One way leads' : `${formats.number(count)} ways lead`;
const points = plurals(LANGUAGE, { one: 'point', other: 'points' });

const inTurns = (turns: readonly number[]): string =>
  turns.length === 1
    ? `turn ${turns[0]}`
    : `turns ${formats.list(turns.map(turn => formats.number(turn)))}`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const coachingEn: CoachingMessages = {
  acts: actsEn,
  reflection: {
    heading: 'You first',
    lead: 'Before you see any number: what do you think happened? It takes a minute, and people learn most from this part.',
    turningPoint: 'Where did it turn?',
    turningPointAbout:
      'Choose the reply after which the conversation changed course, for better or worse.',
    noTurningPoint: 'It never turned',
    guess: 'What would you give yourself?',
    guessOf: { accuracy: 'Your guess for accuracy', empathy: 'Your guess for empathy' },
    guessAbout:
      '0 means none of what was possible, 100 all of it. You may leave them alone: then there is no guess.',
    unset: 'No guess',
    takeBack: guess => `Take it back: ${guess.toLowerCase()}`,
    change: 'One thing you would do differently',
    changeAbout: 'One line is enough, and you may leave it empty.',
    reveal: 'Show me how it went',
    skip: 'Skip this time',
    yours: 'What you thought',
    closeness: { close: 'very close', near: 'not far off', far: 'a good way off' },
    gap: (axis, gap) => {
      if (gap === null) return `${axis}: you did not guess.`;
      const { guessed, was, off } = gap;
      return off === 0
        ? `${axis}: you said ${guessed}, and it was ${was}.`
        : `${axis}: you said ${guessed}, and it was ${was}: ${points(Math.abs(off))} too ${off > 0 ? 'high' : 'low'}.`;
    },
    turnGuess: {
      same: 'You marked the very turn that cost most.',
      'next-to-it': 'The turn you marked is next to the one that cost most.',
      elsewhere: 'Another turn cost more than the one you marked.',
      'none-was': 'You marked a turn, but no single turn cost much.',
      'both-none': 'You said it never turned, and you were right.',
      overlooked: 'You said it never turned, but one reply cost a good deal.',
    },
    youWrote: 'You wrote',
  },
  ...verdictEn,
  proof: {
    working: 'Working out what else could have happened …',
    workingAbout: states => `${states} situations looked at so far. You can read on meanwhile.`,
    failed:
      'What else could have happened cannot be worked out for this scenario. Everything else is here.',
    quality: {
      best: { name: 'Best', text: 'No other reply kept more within reach.' },
      fine: { name: 'Fine', text: 'Only one mark behind the best reply.' },
      missed: {
        name: 'Missed chance',
        text: 'Another reply would have kept more within reach.',
      },
      slip: { name: 'Slip', text: 'This gave a good deal away.' },
      'turning-point': {
        name: 'Turning point',
        text: 'No other reply in this conversation gave as much away.',
      },
    },
    ceilings: 'What was still possible',
    ceilingsAbout:
      'Each line is the best score that could still be reached. It falls where a reply put something out of reach, and never rises again.',
    ceilingOf: { accuracy: 'Best accuracy still possible', empathy: 'Best empathy still possible' },
    ceilingsAfter: 'Best scores still possible after it',
    fell: (axis, from, to) => `${axis}: from ${from} to ${to}`,
    expert: 'An expert’s way',
    expertAbout: 'The mood on the best way through the same conversation.',
    turningPoint: turn => `The reply that cost most was in turn ${turn}.`,
    showTurn: turn => `Show me turn ${turn}`,
    noTurningPoint: turns =>
      turns.length === 0
        ? 'No reply gave anything away.'
        : `No single reply cost much. A little was left in ${inTurns(turns)}.`,
    alternatives: 'What else you could have said',
    alternativesAbout: 'Every reply that was on offer, and exactly what it would have meant.',
    taken: 'Your reply',
    regret: (count, axis) => `${marks(count)} of ${axis.toLowerCase()} out of reach`,
    noRegret: 'Nothing is put out of reach',
    nextLines: 'What would have come next',
    stillPossible: 'Ways it could still have ended',
    endingAhead: (_, summary, conversations) =>
      conversations === 'unbounded'
        ? `${summary} Any number of ways lead there.`
        : `${summary} ${ways(Number(conversations))} there.`,
    bestEnd: 'The best way on from there',
    scoresThere: (accuracy, empathy) => `Accuracy ${accuracy}, empathy ${empathy}`,
    playOn: 'Play on from here',
    playOnAbout:
      '“Play on from here” lets you try a reply and go on from this turn. That is practice and does not count as an attempt.',
    whatIf: 'What if',
    whatIfFrom: (turn, when) =>
      `Practice from turn ${turn} of your attempt of ${when}. It does not count.`,
    toOrigin: 'Back to the debrief of that attempt',
    whatIfInstead: (said, instead) => `Instead of ${said} you said ${instead}`,
  },
  breaches: {
    authority: 'promised or gave what was not yours to give',
    denial: 'denied a booking that exists',
    'false-cause': 'gave a false cause',
    'false-law': 'said something false about rights',
    'false-record': 'put something false on record',
    id: 'no identity check',
    medical: 'left a medical need waiting',
    payment: 'paid out money the wrong way',
    privacy: 'gave away somebody else’s details',
  },
  hidden: {
    heading: 'What stayed hidden',
    nothing: 'You found everything there was to find.',
    facts: 'Never found out',
    factsFound: (found, all) => `${found} of ${all} found`,
    grievances: 'Never acknowledged',
    cards: 'Desk cards never opened',
    card: turn => `It held the answer in turn ${turn}.`,
    costVerdict: {
      'nothing-owed': 'No money was owed.',
      'as-owed': 'What was owed was handed over, in full.',
      'less-than-owed': 'Less was handed over than was owed.',
      'more-than-owed': 'More was handed over as owed than was owed.',
    },
  },
  habits: {
    heading: 'Your habits',
    tooFew: (count, needed) =>
      `${count === 0 ? 'No attempt' : capital(runs(count))} so far. Your habits show here after ${needed}.`,
    from: count => `From your last ${runs(count)}, over all scenarios.`,
    habits: {
      pace: { name: 'Pace', first: 'Solves early', second: 'Stays in sympathy' },
      policy: { name: 'Policy', first: 'The rule first', second: 'Gives more than is due' },
      escalation: { name: 'Handing over', first: 'Too early', second: 'Too late' },
    },
    middle: 'in balance',
    sentences: {
      'solves-too-soon':
        'The solution often comes before the customer has been heard: one sentence about what hurt, said first, helps it land.',
      'stays-in-sympathy':
        'The replies stay kind for longer than that helps: once it is calmer, the next sentence should move something forward.',
      'hides-behind-policy':
        'The rule, or the reason why not, often comes first: start with what can be done.',
      'gives-away':
        'Calm is often bought with promises or money: give what is owed, and the truth with it.',
      'escalates-too-early':
        'What could have been settled here is often handed over: try one more step alone.',
      'escalates-too-late':
        'What needs somebody else is often kept too long: bring the right person in while there is still patience.',
      balanced: 'No habit stands out. What to work on is in the single turns.',
    },
  },
  frameworks: {
    heading: 'The steps trainers teach',
    names: { LAST: 'LAST', HEARD: 'HEARD', LEAPS: 'LEAPS' },
    steps: {
      apologise: 'Apologise',
      ask: 'Ask',
      diagnose: 'Diagnose',
      empathise: 'Empathise',
      hear: 'Hear',
      listen: 'Listen',
      paraphrase: 'Paraphrase',
      resolve: 'Resolve',
      solve: 'Solve',
      summarise: 'Summarise',
      thank: 'Thank',
    },
    about:
      'Trainers teach these as steps, one for each letter. Here is your conversation, step by step. Only what was done well counts.',
    own: 'Your own acronym',
    ownAbout:
      'One step after another: a letter or a word, an equals sign, and the acts that count as that step.',
    ownExample: 'Welcome=listen,care; Ask=ask,verify; Resolve=offer,act; Promise=commit,recap',
    problems: {
      'acronym/empty': () => 'There is no step in it yet.',
      'acronym/too-long': () => 'Twelve steps are the most.',
      'acronym/no-equals': ({ step }) => `Step ${step} needs one equals sign, as in W=listen,ask.`,
      'acronym/no-letter': ({ step }) => `Step ${step} has to begin with a letter or a word.`,
      'acronym/no-acts': ({ step }) => `Step ${step} names no act.`,
      'acronym/unknown-act': ({ step, part, nearest }) =>
        nearest === undefined
          ? `Step ${step}: there is no act “${part}”.`
          : `Step ${step}: there is no act “${part}”. Did you mean “${nearest}”?`,
    },
    seen: inTurns,
    missing: 'not there',
    one: 'You took one of the steps.',
    inOrder: 'The steps you took came in this order.',
    otherOrder: order => `You took them in the order ${order}.`,
    none: 'You took none of these steps this time.',
  },
  recognition: {
    heading: 'Worth keeping',
    none: 'Nothing stood out this time. The surest start: name what hurt, before anything else.',
    names: {
      balanced: {
        name: 'Both halves of the job',
        text: 'What you said was right, and it was kind: neither at the cost of the other.',
      },
      'kept-limit': {
        name: 'Where the line is',
        text: 'You said where the line is, with what happens next, and kept to it without hitting back.',
      },
      'both-at-once': {
        name: 'Two in one breath',
        text: 'One reply that helped the person and moved the matter on.',
      },
      'heard-then-solved': {
        name: 'Heard, then solved',
        text: 'You named what hurt before you offered anything.',
      },
      'kind-no': {
        name: 'A kind no',
        text: 'You said a correct no, and stayed on their side while you said it.',
      },
      'came-back': {
        name: 'Came back',
        text: 'A reply went wrong, and you brought the mood up again.',
      },
      'left-silence': {
        name: 'Left the silence alone',
        text: 'You gave sorrow time, and filled nothing that did not need filling.',
      },
      'heard-everything': {
        name: 'Nothing left unsaid',
        text: 'Everything that hurt was acknowledged.',
      },
      'cooled-first': { name: 'Heat first', text: 'You stayed warm until things had cooled down.' },
      'found-out-first': {
        name: 'Found out first',
        text: 'You asked or looked before you offered.',
      },
      'kept-word': { name: 'Kept your word', text: 'What you promised was done.' },
    },
    inTurns: turns => (turns.length === 0 ? '' : capital(inTurns(turns))),
  },
  nextDrill: {
    heading: 'One drill to do next',
    fromTurn: turn => `The same decision as in turn ${turn}. It takes about a minute.`,
    flawless: 'You gave nothing away. This one keeps it fresh.',
    start: 'Do the drill',
    about: (act, skill) =>
      `${SKILL_NAMES[skill].name}: ${inSentence(SKILL_NAMES[skill].text)} The best reply there ${actsEn[act]}.`,
  },
  takeAway: {
    heading: 'Take it with you',
    json: 'Data (JSON)',
    jsonAbout: 'Everything, for another program to read.',
    csv: 'Spreadsheet (CSV)',
    csvAbout: 'Every choice, one to a row.',
    print: 'Print, or save as PDF',
    printAbout: 'This whole page, on paper.',
    sheet: 'Coach’s sheet',
    sheetAbout: 'One page to talk over, with room to write.',
    sheetOf: title => `Coach’s sheet: ${title}`,
    agreed: 'What we agreed',
    notes: 'Notes',
    moments: 'Moments to talk about',
    better: 'On offer, and better',
    back: 'Back to the debrief',
  },
  curve: {
    legend: 'What the lines mean',
    you: 'Your conversation',
    known: 'Had everything been known',
    knownAbout: 'The mood if what was not true had come out at once.',
    knownParts: (turn, looked, was) =>
      `From turn ${turn} on the two lines part: something you said was believed and was not true. At the end the mood looked like ${looked}; had everything been known, it was ${was}.`,
    levels: 'Heat, trust and patience',
    levelsSummary: levels => `At the end: ${levels}.`,
    ceilingsSummary: (accuracy, empathy) =>
      `At the end, accuracy ${accuracy} and empathy ${empathy} were still possible.`,
    atTheEnd: (line, value) => `${line}: ${value} at the end`,
  },
  overview: overviewEn,
  mistakes: mistakesEn,
  nextStep: nextStepEn,
};
