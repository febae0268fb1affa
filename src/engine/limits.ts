/**
 * How much is too much, in one table. Each limit is far above what a person writes or plays, and
 * there so that nothing hangs, eats the machine or fills a disk. What is beyond one is refused with
 * a code and a sentence, never cut short in silence. The numbers of the rules of mood are no limits:
 * they are in `rules/rules.ts` and `scoring/`.
 */

/** inkjs seeds a story from the clock; with this seed the same choices give the same conversation, in play and in proof. */
export const STORY_SEED = 1;

/** One turn of a story, in play and in proof; beyond them it counts as a story that never rests. */
export const TURN_LIMITS = {
  /** Steps of inkjs. The heaviest honest turn seen in public stories averaged 15 000. */
  steps: 200_000,
  /** Tunnels and functions inside each other: a sum over a few thousand things is honest. */
  depth: 20_000,
  /** Replies on offer at once. */
  choices: 5_000,
  /** Calls to come back to from all replies on offer together; each reply holds its own copy. */
  frames: 200_000,
  /** Characters said. */
  characters: 1_000_000,
  /** Characters in one variable. */
  valueLength: 100_000,
  /** Variables looked at; a variable that refers to itself is looked at for ever. */
  looks: 1_000_000,
} as const;

/** A whole proof. Counted, never timed: the same story always gives the same report. Beyond them it is cut. */
export const PROOF_LIMITS = {
  /** Story state × customer. The largest shipped scenario has some 60 000. */
  states: 800_000,
  /** Turns that inkjs runs; the others are known from turns that read the same. */
  turns: 60_000,
  /** Steps of inkjs in all turns together. */
  steps: 2_500_000,
  /** Values held in states of the story. */
  cells: 10_000_000,
  /** Replies at all places together where different ones are on offer: a hub of 13 topics has 53 000, real stories below 2 000. */
  replies: 60_000,
  /** Different numbers in the story's variables, or a count of visits: above it something is counted without end. */
  numbers: 2_000,
  /** Replies in all states together. The largest shipped scenario has some 170 000. */
  edges: 4_000_000,
} as const;

/** How often a scan that was proved wrong may be mended before everything is kept. */
export const MOST_MENDINGS = 200;

/** 32-bit words of memory for what is live in a story; a larger story keeps everything everywhere. */
export const MOST_SCAN_WORDS = 16_000_000;

/** Turns after which a modelled player gives up. */
export const MOST_PLAYER_TURNS = 300;

/** Replies on the best way to an ending; longer ways do not exist in a story without gaining loops. */
export const LONGEST_WAY = 10_000;

/**
 * The process that checks a file. The proof counts its limits; these are for what has none: a
 * compiler that never comes back or eats the machine on text that no person wrote.
 */
export const CHECK_LIMITS = { megabytes: 1024, milliseconds: 240_000 } as const;

/** Bytes of one file. Larger than any script a person writes; a compiler fed with more would eat the machine. */
export const LARGEST_FILE = 2_000_000;

/** Characters of one file of a scenario in the studio: what a compiler takes, see `LARGEST_FILE`. */
export const LONGEST_FILE = 2_000_000;

/** Files open one in the other; far below where ink's parser runs out of stack. */
export const DEEPEST_INCLUDE = 100;

/** Texts read for one story, a file as often as it is included: two INCLUDE lines in each of 30 files are a billion. Above `MOST_FILES`. */
export const MOST_INCLUDES = 250;

/** Files that one scenario may include, and their characters together. Ours have a dozen cards each. */
export const MOST_FILES = 200;
export const MOST_CHARACTERS = 4_000_000;

/** Scenarios' proofs kept between builds: some dozen scenarios in a handful of versions, a few kilobytes apiece. */
export const MOST_KEPT_PROOFS = 200;

/** Characters of what something is called by the program: an id, a version, a key. */
export const LONGEST_NAME = 300;

/** Characters of a title or a line that somebody reads. */
export const LONGEST_TEXT = 20_000;

/** The largest number in a stored document that counts something. */
export const LARGEST_COUNT = 1_000_000;

/** Entries of a list in a stored document: more than any conversation has. */
export const LONGEST_LIST = 10_000;

/** Older states kept of one scenario, and their characters together: some hundred of a long scenario. */
export const MOST_VERSIONS = 300;
export const MOST_VERSION_CHARACTERS = 8_000_000;

/**
 * A hiring exercise. Three scenarios with their letters are an hour; a rubric of more rows nobody
 * keeps in mind while reading. Days are those of a calendar: a year for a post that is slow to fill.
 */
/** Invitations sent by e-mail in one request: a mail server takes about a second for each. */
export const MOST_MAILS = 20;

export const EXERCISE_LIMITS = {
  parts: 3,
  rubricRows: 8,
  phrases: 60,
  phraseLength: 80,
  /** Minutes of one conversation, where an employer sets a limit at all: below them it is a trap. */
  leastMinutes: 15,
  mostMinutes: 240,
  mostDays: 366,
  /** Days to answer somebody who contests: a month at the most (GDPR, article 12). */
  mostAnswerDays: 30,
  /** Characters of a written answer: four pages. */
  answerLength: 12_000,
  /** Characters that an employer says in its own words above an invitation. */
  welcomeLength: 2000,
} as const;

/** Bytes of a file that somebody opens in the studio: the largest backup, packed badly. */
export const LARGEST_OPENED = 128_000_000;

/** Characters or bytes that are packed or read on the page itself, in some milliseconds; more is done beside it. */
export const LARGEST_AT_ONCE = 256_000;

/**
 * Characters that go into a backup: some four hundred versions of the longest shipped scenario. The
 * oldest that nobody has named stay out beyond it, so that what is written can be read again.
 */
export const MOST_BACKUP_CHARACTERS = 40_000_000;

/** Bytes that a backup is unpacked to (a character takes three at most, JSON doubles some), and the files in it. */
export const LARGEST_BACKUP = 256_000_000;
export const MOST_BACKUP_FILES = 60_000;

/** Characters of what a learner would change. Longer thoughts belong in a diary. */
export const LONGEST_CHANGE = 300;

/** Characters of a trainer's own acronym with its steps, as it is written down. */
export const LONGEST_ACRONYM_TEXT = 600;

/** Steps of an acronym. More letters than this nobody remembers. */
export const LONGEST_ACRONYM = 12;

/** Milliseconds for the browser to answer (its database, its sound): later means never. */
export const LONGEST_BROWSER_WAIT = 4000;

/** People invited to an exercise at once. */
export const MOST_CANDIDATES = 500;

/** Bytes of a request to the exercise server, and of one that brings a scenario or a list of people. */
export const LARGEST_REQUEST = 65_536;
export const LARGEST_UPLOAD = 16_000_000;

/** Conversations that a server keeps at hand; any other is played again from its choices. Some 40 kB each. */
export const MOST_SEATS = 2000;

/**
 * Characters of what a learning platform keeps for a course. SCORM 1.2 has room for 4 096, and some
 * platforms count a character twice that XML writes longer: ours are none of those.
 */
export const LONGEST_JOURNAL = 3900;

/**
 * Characters of everything that is told of replies at once. What is told on leaving goes out as a
 * beacon, for which browsers have 65 536 bytes, and the platform adds names of its own.
 */
export const MOST_TOLD_CHARACTERS = 30_000;

/**
 * Bytes of one message to a learning record store that outlives its page: browsers have 65 536 for all of
 * them together, and what is on its way needs room beside it.
 */
export const MOST_BEACON_BYTES = 48_000;

/** Milliseconds after which a learning record store is taken for one that does not answer. */
export const LONGEST_ANSWER = 15_000;

/** A room that votes by phone, on the server. */
export const VOTE_LIMITS = {
  /** Larger rooms have no conversation. */
  phones: 200,
  /** Open at a time, of one person: one in front of them, one forgotten, one to spare. */
  rooms: 3,
  /** More replies fit on no phone. */
  replies: 12,
  replyLength: 2000,
  /** Hours after which a room closes by itself, from the last time that something was asked. */
  hours: 3,
} as const;

/** Characters of what a lead writes beside a turn, a mark or a drill; and bytes of a file that leads and people hand each other. */
export const LONGEST_NOTE = 2_000;
export const LARGEST_HANDED = 2_000_000;

/**
 * Runs of the game that leads keep on a server. Names are shorter than in a file: databases look
 * them up by an index. A run is deleted so many days after it came.
 */
export const TEAM_SERVER = {
  runsAtOnce: 500,
  nameLength: 80,
  keyLength: 120,
  titleLength: 300,
  days: 366,
} as const;

/** Runs that are brought to the board at once, and bytes of one file of them. More is a server's work. */
export const MOST_TEAM_RUNS = 100_000;
export const LARGEST_RESULTS = 64_000_000;
