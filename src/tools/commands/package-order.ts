import { readFileSync } from 'node:fs';
import { DRILL_KINDS, DRILL_SKILLS } from '../../app/course/drill-kinds.ts';
import { COURSE_KINDS, type CourseKind } from '../../app/course/course-kinds.ts';
import {
  type CourseSettings,
  DEFAULT_COURSE_SETTINGS,
  MOST_SET_DRILLS,
  readCourseSettings,
  USUAL_SET_DRILLS,
} from '../../app/course/course-settings.ts';
import { type Skill, SKILLS } from '../../engine/model/acts.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import { readEndpoints } from '../../formats/xapi/endpoint.ts';
import type { Given } from '../terminal/options.ts';

/** What is asked of the command, but for the scenarios. */
export interface PackageOptions {
  readonly kind: CourseKind;
  readonly out: string;
  readonly title: string | null;
  readonly settings: CourseSettings;
}

const KINDS = COURSE_KINDS.join(', ');
const DRILL_NAMES = `all, ${DRILL_KINDS.join(', ')}, or skills: ${SKILLS.join(', ')}`;

/** `70` for both, `70,60` for accuracy and empathy, `none` for neither. */
const marksOf = (text: string): unknown => {
  const marks = text.split(',').map(part => (part.trim() === 'none' ? null : Number(part)));
  const [accuracy, empathy = accuracy] = marks;
  return marks.length > 2 ? text : { accuracy, empathy };
};

const fileOf = (path: string): Result<unknown, string> => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return ok(value);
  } catch {
    return err(`--settings: ${path} cannot be read as JSON.`);
  }
};

const isSkill = (name: string): name is Skill => SKILLS.some(skill => skill === name);

/** `all`, one half of the job by its name, or skills with commas between them; null: none of that name. */
const skillsOf = (text: string): readonly Skill[] | 'all' | null => {
  const names = text.split(',').map(part => part.trim());
  if (names.includes('all')) return names.length === 1 ? 'all' : null;
  const skills = names.flatMap((name): readonly (Skill | null)[] => {
    const kind = DRILL_KINDS.find(known => known === name);
    return kind === undefined ? [isSkill(name) ? name : null] : DRILL_SKILLS[kind];
  });
  const known = SKILLS.filter(skill => skills.includes(skill));
  return skills.includes(null) ? null : known;
};

/** Of a set of drills; what is not said stays as it is in the file of settings. */
const drillsOf = ({ values }: Given, base: CourseSettings['drills']): Result<unknown, string> => {
  const [about, count] = [values.get('drills'), values.get('count')];
  if (about === undefined && count === undefined) return ok(base);
  if (about === undefined && base === null)
    return err('--count says how many drills a set has, so it takes --drills as well.');
  const skills = about === undefined ? (base?.skills ?? 'all') : skillsOf(about);
  if (skills === null) return err(`--drills cannot be "${about ?? ''}". It takes ${DRILL_NAMES}.`);
  const most = count === undefined ? base?.count : Number(count);
  return ok({
    skills: skills === 'all' ? null : skills,
    ...(most !== undefined && { count: most }),
  });
};

/** Settings as options, by their names. */
const OPTIONS = ['attempts', 'coach', 'variant', 'language'] as const;

/** Which option has what stands at a place of the settings. */
const OPTION_OF: Readonly<Record<string, string>> = {
  'passMarks.accuracy': 'pass',
  'passMarks.empathy': 'pass',
  passMarks: 'pass',
  'drills.count': 'count',
  stores: 'lrs',
};

/** Named by the option, or else in the file; each as it is used. */
const storesOf = ({ values }: Given, base: CourseSettings): Result<readonly string[], string> => {
  const read = readEndpoints(values.get('lrs') ?? base.stores.join(' '));
  if (read.ok) return read;
  return err(
    `--lrs: "${read.error}" is no address of a record store. It looks like https://lrs.example/xapi.`,
  );
};

/** A platform is told by its own standard, and of drills nobody else is told. */
const storeless = (kind: CourseKind, { stores, drills }: CourseSettings): string | null => {
  if (stores.length === 0) return null;
  if (kind !== 'web') return '--lrs is for --format web: a learning platform is told by itself.';
  return drills === null ? null : '--lrs tells of conversations: a set of drills has none.';
};

const settingsOf = (given: Given): Result<CourseSettings, string> => {
  const { values } = given;
  const path = values.get('settings');
  const file = path === undefined ? ok({}) : fileOf(path);
  if (!file.ok) return file;
  const base = readCourseSettings(file.value);
  if (!base.ok) return err(`--settings: "${base.error}" in ${path} cannot be what it is.`);
  const named = OPTIONS.flatMap(name => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const marks = values.get('pass');
  const asked = marks === undefined ? {} : { passMarks: marksOf(marks) };
  const drills = drillsOf(given, base.value.drills);
  if (!drills.ok) return drills;
  const stores = storesOf(given, base.value);
  if (!stores.ok) return stores;
  const read = readCourseSettings({
    ...base.value,
    ...Object.fromEntries(named),
    ...asked,
    drills: drills.value,
    stores: stores.value,
  });
  if (read.ok) return read;
  const name = OPTION_OF[read.error.split('.').slice(0, 2).join('.')] ?? read.error;
  return err(`--${name} cannot be "${values.get(name) ?? ''}". The help says what it takes.`);
};

/** Reads the options, or says which one is wrong. */
export const packageOptions = (given: Given): Result<PackageOptions, string> => {
  const { values } = given;
  const format = values.get('format');
  const kind = COURSE_KINDS.find(known => known === format);
  if (kind === undefined) return err(`--format is one of ${KINDS}.`);
  const out = values.get('out');
  if (out === undefined) return err('--out says which file to write: --out course.zip.');
  const settings = settingsOf(given);
  if (!settings.ok) return settings;
  const none = storeless(kind, settings.value);
  if (none !== null) return err(none);
  return ok({ kind, out, title: values.get('title') ?? null, settings: settings.value });
};

const { attempts, passMarks, coach, variant } = DEFAULT_COURSE_SETTINGS;

/** What the options of the command say of themselves. */
export const PACKAGE_OPTIONS = {
  format: { value: 'KIND', says: `what it is for: ${KINDS}` },
  out: { value: 'FILE', says: 'the file to write' },
  title: { value: 'TEXT', says: 'what the course is called; else as its scenarios are' },
  attempts: {
    value: 'WHICH',
    says: `which attempt counts: all (their average), best, first, last (usually ${attempts})`,
  },
  pass: {
    value: 'MARKS',
    says: `the least that passes: 70, or 70,60 for accuracy and empathy, or none (usually ${passMarks.accuracy})`,
  },
  coach: { value: 'HOW', says: `the coach's note after each reply: learner, on, off (${coach})` },
  variant: { value: 'HOW', says: `rotating or fixed: the first of each scenario (${variant})` },
  language: { value: 'TAG', says: 'the language of the pages, where there is one: en' },
  drills: {
    value: 'WHICH',
    says: `a set of drills from the scenarios, in their place: ${DRILL_NAMES}`,
  },
  count: {
    value: 'N',
    says: `how many drills at most, 1 to ${MOST_SET_DRILLS} (usually ${USUAL_SET_DRILLS})`,
  },
  lrs: {
    value: 'ADDRESS',
    says: 'record stores that it may tell what is played, with commas between them, for web alone (none)',
  },
  settings: { value: 'FILE', says: 'these settings as JSON; options go before it' },
} as const;
