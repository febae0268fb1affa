/**
 * Every version number, in one table. A number here is counted up by hand, with the change that asks
 * for it; what was kept under an older one is brought forward or known as old, and never misread.
 *
 * Not here, because nobody has to think of them: a scenario's version is a hash of its story
 * (`narrative/story/content-hash.ts`), and a proof kept between builds is keyed by a hash of the code
 * that proved it (`tools/scenarios/code-fingerprint.ts`).
 */

/**
 * The rules of mood, the marks, the scores and the outcome. Counted up when any of them changes, so
 * that a run under older rules is known as such. `test/engine/rules-version.test.ts` notices a change.
 */
export const RULES_VERSION = 3;

/**
 * A kept run: `app/runs/run-record.ts` has a migration for each step. 2: a review can be skipped.
 * 3: a score that nobody guessed has no guess. 4: it says who played.
 */
export const RUN_FORMAT = 4;

/** What is kept of a drill: `app/practice/drill-record.ts`. */
export const DRILL_FORMAT = 1;

/**
 * A scenario of a person's own, as it is kept: `app/studio/drafts/draft-record.ts`. 2: it can be ready
 * to be played, come from somebody else, and have paths that are tried after each change.
 */
export const DRAFT_FORMAT = 2;

/** An older state of such a scenario: `app/studio/history/version-record.ts`. */
export const VERSION_FORMAT = 1;

/** One that is ready to be played: `app/catalogue/ready-record.ts`. */
export const READY_FORMAT = 1;

/** Kept settings: `app/preferences/preferences.ts`. */
export const SETTINGS_FORMAT = 1;

/**
 * A run saved as a file, for whoever reads these files with a program: `app/debrief/run-export.ts`.
 * 2: frameworks and their steps are named by id. 3: a score that nobody guessed has no guess.
 */
export const EXPORT_FORMAT = 3;

/** Runs that a learner hands to whoever coaches them, as a file: `app/runs/results-file.ts`. */
export const RESULTS_FORMAT = 1;

/** What the exercise server signs of a run: `formats/result/result.ts`. */
export const RESULT_FORMAT = 1;

/**
 * What a colleague sent back of a scenario: `app/studio/review/review-record.ts`.
 * 2: it says which comments have been seen to.
 */
export const REVIEW_FORMAT = 2;

/** A hiring exercise as it is kept: `app/hiring/exercise/exercise.ts`. */
export const EXERCISE_FORMAT = 1;

/** A file with everything that somebody has written: `formats/backup/backup-file.ts`. */
export const BACKUP_FORMAT = 1;

/** A course in a package, and what a learning platform keeps of it: `app/course/course.ts`, `app/course/journal.ts`. */
export const COURSE_FORMAT = 1;

/** Runs that a lead brought together: `app/team/team-run.ts`. */
export const TEAM_FORMAT = 1;

/** What a lead keeps of coaching: `app/agreed/agreed-drill.ts`, `app/team/coaching/notes.ts`, `app/team/calibration/`. */
export const COACHING_FORMAT = 1;

/** The browser's database: counted up when `platform/storage/indexed-db.ts` gets another store. */
export const DATABASE_VERSION = 8;
