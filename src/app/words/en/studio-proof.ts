import type { ProofMessages } from '../messages/studio-proof.ts';
import { counted as count } from './counted.ts';

export const studioProofEn: ProofMessages = {
  playing: states =>
    states === 0
      ? 'The proof begins …'
      : `Every conversation is being played: ${count(states, 'moment', 'moments')} so far.`,
  weighing: 'Everything was played. Now the findings are worked out …',
  stop: 'Stop',
  broken: 'It cannot be played yet. Mend the errors below first; the proof follows by itself.',
  old: 'This is from before your last change.',
  verdict: {
    complete: {
      name: 'Complete',
      text: 'Every conversation that can take place was played to its end.',
    },
    cut: { name: 'Not complete', text: 'Not every conversation was played.' },
  },
  cutBy: limit =>
    limit === ''
      ? 'Not every conversation was played.'
      : `Not every conversation was played: the limit of ${limit} was reached. What is shown is true of what was played.`,
  counts: {
    conversations: 'Conversations',
    decisions: 'Decisions, at most',
    endings: 'Endings',
    states: 'Different moments',
    grade: 'Reading level',
  },
  number: digits =>
    /^\d{1,15}$/.test(digits)
      ? Number(digits).toLocaleString('en')
      : digits === 'unbounded'
        ? 'without end'
        : digits,
  grade: grade => `Grade ${Math.max(1, Math.round(grade))}`,
  percent: share => (share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(100 * share)} %`),
  variant: 'Variant',
  inVariant: variant => `Variant “${variant}”`,
  variantText: 'for the best way and the eight ways to play',
  gradeMeans: grade =>
    grade <= 9
      ? `Easy to read: about grade ${Math.max(1, Math.round(grade))} of school (Flesch–Kincaid). Up to 9 is fine.`
      : `Hard to read: about grade ${Math.round(grade)} of school (Flesch–Kincaid). Aim at 9 or less.`,
  toProblems: summary => `Below: ${summary}`,
  untold: 'An ending that is not told',
  fitness: {
    heading: 'Fit for hiring?',
    fit: 'Yes. Everybody is asked the same, and neither habit nor the look of a reply gives an advantage.',
    unfit: 'Not yet. It can be practised with. To compare people by it, mend this:',
    lacks: {
      proved: 'Not every conversation could be played.',
      sound: 'There are errors.',
      'equal-paths':
        'Some ways have more scored decisions than others: not everybody is asked equally much.',
      'enough-decisions': 'There are too few scored decisions on a way: eight at least.',
      'best-path': 'There is no way on which both scores are high.',
      'comparable-variants': 'One variant has much more to gain than another.',
      policies:
        'No policy can be read at the desk: it would ask what somebody knows of this house, and not how they judge.',
      sources:
        'A rule lacks its source or the day on which it was checked, or that day is long past.',
      ids: 'Some replies have no id, so results cannot be compared reply by reply.',
      notes: 'Some replies have no note that says why they are worth what they are.',
      'no-telltales': 'The good reply can be found by its look.',
      'fair-players': 'A simple habit scores as well as skill.',
      'plain-words': 'It is hard to read: whoever reads slowly would be judged by that.',
    },
  },
  endings: {
    heading: 'Endings',
    text: 'How often somebody who answers at random meets each.',
    kinds: 'Endings by kind',
    kind: 'Kind',
    different: 'Different ones',
    often: 'Met',
    each: number => `Each by itself: ${count(number, 'ending', 'endings')}`,
    ending: 'Ending',
  },
  marks: {
    heading: 'What can be scored',
    text: 'The lowest and highest sums of marks on any way, and the scores of the best way out of 100.',
    unbounded: 'no limit',
    range: (worst, best) => `${worst} to ${best}`,
    best: 'Best way',
    none: 'There is none.',
    scores: ({ accuracy, empathy }) => `${accuracy} and ${empathy}`,
  },
  best: {
    heading: 'The best way',
    text: 'The way on which both scores are highest together.',
    none: 'No way is good on both scores.',
    play: 'Play it',
    playHint: 'It begins at the beginning; “Next reply” gives the replies of this way one by one.',
    steps: number => `Read it: ${count(number, 'reply', 'replies')}`,
    moods: moods => `The customer’s mood on it: ${moods.join(', ')}.`,
    table: 'As a table',
    start: 'At the beginning',
    reply: 'Reply',
    moodAfter: 'Mood then',
    owed: 'Owed',
    nothingOwed: 'The header names no sum',
    paid: 'Paid on this way, as owed',
    goodwill: 'Goodwill on top',
  },
  players: {
    heading: 'Eight ways to play',
    text: 'Each has one habit and keeps to it. A fair scenario puts the expert first on both scores.',
    player: 'Who',
    ending: 'Ending',
    noEnding: 'Comes to no ending',
    mood: 'Mood at the end',
    nextDay: mood => `the day after: ${mood}`,
    kinds: {
      expert: { name: 'Expert', text: 'Takes the best way.' },
      average: { name: 'Average', text: 'Always takes a middling reply.' },
      'solve-only': { name: 'Solver', text: 'Looks at the matter only.' },
      'empathy-only': { name: 'Comforter', text: 'Looks at the feelings only.' },
      'over-giver': { name: 'Giver', text: 'Gives money away first.' },
      'over-promiser': { name: 'Promiser', text: 'Says what is liked to be heard, true or not.' },
      parrot: { name: 'Parrot', text: 'Says one good phrase again and again.' },
      disaster: { name: 'Disaster', text: 'Takes the worst reply.' },
    },
    rivals: (names, list) =>
      names.length === 0
        ? 'As it should be: nobody with a single habit reaches the expert on both scores.'
        : `${list} ${names.length === 1 ? 'scores' : 'score'} as high as the expert on both: no judgement is needed here.`,
    noExpert: 'There is no best way, so there is nobody to compare them with.',
    inSentences: 'The table in sentences',
    sentence: (name, { accuracy, empathy, axes, ending, mood, nextDay }) =>
      [
        `${name}: ${accuracy} of 100 for ${axes.accuracy.toLowerCase()}, ${empathy} for ${axes.empathy.toLowerCase()}.`,
        `It ends so: ${ending.toLowerCase()}${mood === null ? '' : `, with a mood of ${mood}`}.`,
        ...(nextDay === null ? [] : [`The day after, when it comes out: ${nextDay}.`]),
      ].join(' '),
  },
  telltales: {
    heading: 'Can it be guessed?',
    dilemmas: (decisions, open) =>
      `In ${open} of ${count(decisions, 'decision', 'decisions')} the kindest and the most helpful reply are two: there is something to weigh.`,
    plain: number =>
      `${count(number, 'decision', 'decisions')} with one reply that is best on both scores`,
    signs: 'Signs of the best reply',
    sign: 'Sign',
    replies: 'Replies with it',
    isBest: 'Is the best one',
    chanceIs: share =>
      `How often a reply with this sign is the best one. By chance it would be ${Math.round(100 * share)} %.`,
    tooFew: 'There are too few replies to say.',
    tells: 'gives the best reply away',
    warnsOff: 'can be crossed out',
    habits: 'Habits that need no reading',
    habitsText:
      'The lower of the two scores of somebody who always chooses so, beside what one random play in twenty is above.',
    habit: 'Always',
    lower: 'Lower score',
    chance: 'By luck',
    habitTells: 'wins',
  },
  lines: {
    heading: 'In which mood is it said?',
    text: 'From the coldest to the warmest mood in which a line can come. Words that come in any mood are wrong in some.',
    show: number => `${count(number, 'line', 'lines')}, the widest first`,
    line: 'Line',
    moods: 'Mood, −10 to +10',
    ending: 'Ending:',
    between: (least, most) => (least === most ? least : `${least} to ${most}`),
    more: number => `And ${count(number, 'more', 'more')}, which come in fewer moods.`,
  },
};
