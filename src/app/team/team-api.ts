import * as v from 'valibot';
import { DISCRIMINATIONS } from '../../analysis/items/item-statistics.ts';
import { SKILLS } from '../../engine/model/acts.ts';
import { MOST_PLAYER_TURNS, TEAM_SERVER } from '../../engine/limits.ts';
import { count, day, moment, name, text } from '../storage/fields.ts';
import { SAYINGS } from './advice.ts';
import { MEASURES, SET_ASIDE } from './judge-run.ts';
import { endpoint } from '../hiring/api/endpoint.ts';
import { done } from '../hiring/api/fields.ts';

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

/** No character that a database would not take. */
// oxlint-disable-next-line no-control-regex -- these characters are what it is about
const PLAIN = /^[^\u0000-\u001f]*$/;

/** What people type as a name, short enough to be looked up by. */
const person = v.pipe(v.string(), v.maxLength(TEAM_SERVER.nameLength), v.regex(PLAIN));

/** What a program calls something. */
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(TEAM_SERVER.keyLength), v.regex(PLAIN));

/** A run as somebody sends it: what was chosen, and never what it is worth. */
export const sentRun = v.object({
  id: key,
  player: person,
  team: person,
  scenario: key,
  title: v.pipe(v.string(), v.maxLength(TEAM_SERVER.titleLength), v.regex(PLAIN)),
  version: key,
  variant: key,
  startedAt: moment,
  choices: v.pipe(
    v.array(v.object({ index: count, id: v.exactOptional(key) })),
    v.maxLength(MOST_PLAYER_TURNS),
  ),
});
export type SentRun = Readonly<v.InferOutput<typeof sentRun>>;

const filter = v.object({
  player: v.nullable(person),
  team: v.nullable(person),
  scenario: v.nullable(key),
  from: v.nullable(day),
  to: v.nullable(day),
});

const figure = v.object({ mean: v.number(), spread: v.nullable(v.number()), n: v.number() });
const some = v.nullable(figure);
const figures = v.object({ accuracy: some, empathy: some, csat: some, fcr: some, ease: some });
const growth = v.nullable(v.object({ gain: figure, isSure: v.boolean() }));

const skill = v.exactOptional(figure);
const skills = v.object({
  listening: skill,
  acknowledging: skill,
  honesty: skill,
  composure: skill,
  'finding-out': skill,
  knowing: skill,
  solving: skill,
  committing: skill,
});

const drill = v.object({
  kind: v.picklist(['policy', 'acknowledgement']),
  low: list(v.picklist(MEASURES)),
  skill: v.nullable(v.picklist(SKILLS)),
  scenario: v.nullable(name),
});

const report = v.object({
  choices: v.object({
    players: list(v.string()),
    teams: list(v.string()),
    scenarios: list(v.object({ id: name, title: text })),
  }),
  all: v.number(),
  counted: v.number(),
  signed: v.number(),
  uncounted: list(v.object({ reason: v.picklist(SET_ASIDE), runs: v.number() })),
  figures,
  handedOn: v.number(),
  says: v.object({
    'too-little': v.number(),
    practise: v.number(),
    balanced: v.number(),
    steady: v.number(),
  }),
  people: list(
    v.object({
      player: v.string(),
      team: v.string(),
      runs: v.number(),
      figures,
      skills,
      balanced: v.number(),
      last: moment,
    }),
  ),
  scenarios: list(v.object({ scenario: name, title: text, runs: v.number(), figures })),
  weeks: list(v.object({ from: day, runs: v.number(), figures })),
  growth: v.object({
    accuracy: growth,
    empathy: growth,
    csat: growth,
    fcr: growth,
    ease: growth,
  }),
  advice: list(
    v.object({
      player: v.string(),
      runs: v.number(),
      says: v.picklist(SAYINGS),
      figures,
      drills: list(drill),
      isRightButCold: v.boolean(),
    }),
  ),
});

const numbers = v.object({ accuracy: v.number(), empathy: v.number() });
const shares = v.object({
  accuracy: v.nullable(v.number()),
  empathy: v.nullable(v.number()),
});
const readings = v.object({
  accuracy: v.picklist(DISCRIMINATIONS),
  empathy: v.picklist(DISCRIMINATIONS),
});

const lossReply = v.object({
  reply: v.string(),
  words: v.string(),
  offered: v.number(),
  taken: v.number(),
  amongBest: v.nullable(v.number()),
  amongRest: v.nullable(v.number()),
  isKeyed: v.boolean(),
  isHardlyTaken: v.boolean(),
  isRival: v.boolean(),
});

const scenarioLosses = v.object({
  scenario: name,
  variant: v.nullable(name),
  title: text,
  runs: v.number(),
  decisions: list(
    v.object({
      item: v.string(),
      answers: v.number(),
      lost: numbers,
      facility: shares,
      discrimination: shares,
      reading: readings,
      replies: list(lossReply),
      isSuspect: v.boolean(),
      tooFew: v.boolean(),
    }),
  ),
});

const value = v.nullable(v.number());
const boardRun = v.object({
  id: name,
  player: v.string(),
  scenario: name,
  title: text,
  variant: name,
  startedAt: moment,
  measured: v.object({ accuracy: value, empathy: value, csat: value, fcr: value, ease: value }),
});

/** A run as a file has it. */
const exportedRun = v.object({
  ...sentRun.entries,
  /** Why it does not count; null: it does. */
  reason: v.nullable(v.picklist(SET_ASIDE)),
  measured: v.object({ accuracy: value, empathy: value, csat: value, fcr: value, ease: value }),
  isBalanced: v.boolean(),
});
export type ExportedRun = Readonly<v.InferOutput<typeof exportedRun>>;

/** The last run that somebody has; the next are those after it. */
const place = v.nullable(v.object({ startedAt: moment, id: key }));
export type RunPlace = v.InferOutput<typeof place>;

/** What leads can ask about practice: the board's questions, answered by the database. Names are in bodies, never in addresses. */
export const teamApi = {
  keepTeamRuns: endpoint({
    method: 'POST',
    path: '/api/team/runs',
    asker: 'manager',
    says: 'Keeps runs of the game for the board. Each is played again here; what does not replay, or was played under other rules, is kept as such and counted nowhere. A run that is here already is not kept twice.',
    body: v.object({ runs: v.pipe(v.array(sentRun), v.maxLength(TEAM_SERVER.runsAtOnce)) }),
    answer: v.object({ fresh: count, known: count, uncounted: count }),
    refusals: [],
    large: true,
  }),
  teamReport: endpoint({
    method: 'POST',
    path: '/api/team/report',
    asker: 'manager',
    says: 'The board’s figures for a choice of people, teams, scenarios and days. Of many people those who need most are shown one by one; every other figure is of all of them. The look is noted.',
    body: filter,
    answer: report,
    refusals: [],
  }),
  teamLosses: endpoint({
    method: 'POST',
    path: '/api/team/losses',
    asker: 'manager',
    says: 'Where customers are lost: each decision as people answered it, for a choice of runs.',
    body: filter,
    answer: v.object({ scenarios: list(scenarioLosses) }),
    refusals: [],
  }),
  teamRuns: endpoint({
    method: 'POST',
    path: '/api/team/conversations',
    asker: 'manager',
    says: 'The newest sixty conversations of a choice.',
    body: filter,
    answer: v.object({ runs: list(boardRun) }),
    refusals: [],
  }),
  exportTeamRuns: endpoint({
    method: 'POST',
    path: '/api/team/export',
    asker: 'manager',
    says: 'A choice of runs as they are kept, the oldest first, a thousand at a time: what was chosen, what each comes to, and why one does not count. The look is noted.',
    body: v.object({ filter, after: place }),
    answer: v.object({ runs: list(exportedRun), next: place }),
    refusals: [],
  }),
  teamRun: endpoint({
    method: 'POST',
    path: '/api/team/run',
    asker: 'manager',
    says: 'What was chosen in one conversation, so that it can be played again.',
    body: v.object({ id: key }),
    answer: sentRun,
    refusals: ['run/unknown'],
  }),
  forgetTeamPerson: endpoint({
    method: 'POST',
    path: '/api/team/forget',
    asker: 'manager',
    says: 'Deletes every run of one person from the board of the server, for good.',
    body: v.object({ player: person }),
    answer: done,
    refusals: [],
  }),
} as const;
