import { unreachable } from '../../../engine/result.ts';
import type { StudioPlayMessages } from '../messages/studio-play.ts';
import type { PathFault } from '../../studio/play/run-path-tests.ts';

const faultInWords = (fault: PathFault): string => {
  switch (fault.code) {
    case 'does-not-compile':
      return 'The scenario cannot be read at the moment.';
    case 'does-not-begin':
      return 'The place where this path begins is not there any more.';
    case 'broke-off':
      return 'The story broke off on the way.';
    case 'does-not-end':
      return 'The path does not come to an end.';
    case 'reply-gone':
      return `The reply “${fault.words}” is not on offer any more.`;
    case 'other-ending':
      return `It ends otherwise: ${fault.ending}.`;
    case 'not-reached':
      return `It does not come by ${fault.knot}.`;
    case 'mood-too-low':
      return `The mood is ${fault.mood} at the end.`;
    default:
      return unreachable(fault);
  }
};

export const studioPlayEn: StudioPlayMessages = {
  group: 'Play',
  open: 'Play the draft',
  close: 'Close',
  closePlay: 'Close the play beside it',
  playFromHere: 'Play from here',
  playBest: 'Play the best way',
  noBest: 'The proof knows no best way yet.',
  heading: 'Playing the draft',
  reading: 'Reading the draft …',
  broken: 'The draft cannot be read at the moment. You see it as it was before.',
  failed: 'The story cannot begin here. Begin at another place.',
  lost: words =>
    `The reply “${words}” is not on offer any more. You are where it was; what came after it is in the list of your replies.`,
  over: 'It is over',
  again: 'From the start',
  back: 'Take back',
  nothingToTakeBack: 'No reply has been given yet.',
  onward: 'Next reply',
  nothingAhead: 'No reply lies ahead: none was taken back, and no way is being shown.',
  variant: 'Variant',
  from: 'Begin at',
  beginning: 'The beginning',
  levels: 'How the customer feels by then',
  startElsewhere: 'Begin elsewhere',
  startHere: 'Begin here',
  startingVariables: 'What the story knows by then',
  state: 'What has happened',
  rules: 'What the last reply moved',
  nothingMoved: 'Nothing yet.',
  variables: 'Variables that have changed',
  noVariables: 'None.',
  debts: count =>
    count === 0
      ? 'No untruth is believed.'
      : `${count} ${count === 1 ? 'untruth is' : 'untruths are'} believed and not out yet.`,
  log: 'Your replies so far',
  noReplies: 'None yet.',
  replay: words => `Back to before: ${words}`,
  replayOn: words => `On, with: ${words}`,
  tests: {
    heading: 'Paths to be kept',
    lead: 'A path that you have played can be kept. It is tried after every change.',
    none: 'No path is kept yet.',
    keep: 'Keep this path',
    ending: 'It must end',
    any: 'in any way',
    reaches: 'It must come by',
    mood: 'Mood at the end at least',
    passes: 'As it should be',
    fails: 'Not any more',
    play: 'Play',
    remove: 'Remove',
    of: title => `: ${title}`,
    title: (replies, expects) =>
      `${replies} ${replies === 1 ? 'reply' : 'replies'}${expects === '' ? '' : `, ${expects}`}`,
    endsIn: kind => `ends ${kind}`,
    reachesKnot: knot => `comes by ${knot}`,
    moodAtLeast: mood => `mood at least ${mood}`,
    fault: faultInWords,
    problem: (title, faults) => `A path that you keep goes another way (${title}). ${faults}`,
    remedy: 'Play it, under “Paths to be kept”, to see where; or remove it if it may be so now.',
  },
};
