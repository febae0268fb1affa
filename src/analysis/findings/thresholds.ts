/** Every number that decides whether something is worth a finding, with its reason. */
export const THRESHOLDS = {
  /** A one-sided player should not look competent on the side it neglects: 60 reads as "fine". */
  oneSidedScore: 60,
  /** The best of four replies stands in any one place, or is the longest, one time in four; at more than six in ten it is a tell. */
  tellShare: 0.6,
  /** Fewer decisions than this show no pattern. */
  tellDecisions: 5,
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
