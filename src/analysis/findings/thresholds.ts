/** Every number that decides whether something is worth a finding, with its reason. */
export const THRESHOLDS = {
  /** A one-sided player should not look competent on the side it neglects: 60 reads as "fine". */
  oneSidedScore: 60,
  /** The best of four replies stands in any one place, or is the longest, one time in four; at more than six in ten it is a tell. */
  tellShare: 0.6,
  /** Fewer decisions than this show no pattern. */
  tellDecisions: 5,
  /** With more than seven in ten decisions best on both axes, looking for the one that does both is a strategy. */
  plainShare: 0.7,
  /** A mood this high is as good as full. */
  fullMood: 8,
  /** The best mood is a matter of these last decisions. */
  lastDecisions: 2,
  /** Two of twelve decisions may move nothing. */
  stillShare: 2 / 12,
  /** Shorter conversations have no room for a rise and a fall. */
  moodDecisions: 6,
  /** From here on down a customer is furious, from there on up more than satisfied: no words are right for both. */
  furiousMood: -8,
  gladMood: 7,
  /** Fewer words than this are right in any mood. */
  feelingWords: 6,
  /** About 25 seconds of reading at 150 words a minute, with three more replies to read. */
  replyWords: 60,
  /** Flesch–Kincaid grade of a whole script; B1 readers manage plain journalism, grade 7 to 9. */
  scriptGrade: 9,
  /** Facts that an employee is held to are looked at once a year. */
  policyMonths: 12,
  /** Worse than this on both axes together, with nothing to gain, is no temptation to anybody. */
  strawMarks: -4,
  /** A variable with so many values is a counter: a mood has eleven, a handful of topics a few. */
  growingValues: 20,
  /** Fewer states than this show nothing of what grows. */
  growingStates: 200,
} as const;
