import { knownScores } from '../../course/course-scores.ts';
import type { CourseSettings } from '../../course/course-settings.ts';
import type { CourseMessages } from '../messages/course.ts';

const asked = (axis: string, mark: number | null): readonly string[] =>
  mark === null ? [] : [`${mark} on ${axis}`];

/** What both axes ask for, in words; '' where they ask for nothing. */
export const askedOfBoth = ({ accuracy, empathy }: CourseSettings['passMarks']): string =>
  accuracy !== null && accuracy === empathy
    ? `${accuracy} on both`
    : [...asked('accuracy', accuracy), ...asked('empathy', empathy)].join(' and ');

export const courseEn: CourseMessages = {
  platform: 'Learning platform',
  recordStore: 'Record store',
  kept: 'Your learning platform keeps what you do here.',
  unkept:
    'Your learning platform did not keep the last part. It is kept in this browser and handed in again; play on.',
  looking: 'You are only looking: your learning platform is told nothing.',
  problems: {
    'platform/absent':
      'No learning platform answers here, so nothing is handed in. You can play; it is kept in this browser.',
    'platform/silent':
      'Your learning platform did not begin a visit, so nothing is handed in. You can play; it is kept in this browser.',
    'platform/over':
      'This visit is over, so nothing more is handed in. Open the course again from your learning platform to go on.',
    'launch/unreadable':
      'The address that opened this page is damaged or says too little, so nothing is sent to a record store. You can play; it is kept in this browser.',
    'launch/not-allowed':
      'This page may not send to the record store that its address names: whoever made the package has not named that store in it. Nothing is sent. You can play; it is kept in this browser.',
  },
  sentTo: (endpoint, who) =>
    `What you play here is sent to the record store ${endpoint}${who === '' ? '' : `, as ${who}`}. It is kept in this browser as well.`,
  storeTrouble: {
    away: 'The record store does not take anything at the moment. Nothing is lost: play on, and it is offered again.',
    refused:
      'The record store did not want some of what was sent. Your conversations themselves are still kept here.',
  },
  guess: 'Say first how you think it went: then you see what counts.',
  counted: scores => {
    const told = knownScores(scores).map(([axis, score]) => `${axis} ${score}`);
    return `What counts so far: ${told.join(', ')}.`;
  },
  passed: 'Passed.',
  failed: marks => `Not passed yet: it takes ${askedOfBoth(marks)}.`,
  leave: 'Hand in and leave',
  over: {
    heading: 'Your visit is over',
    text: 'What you did has been handed in. You can close this window, or go on with your course.',
  },
  overUnkept: {
    heading: 'Not all of it was handed in',
    text: 'Your learning platform did not keep the last part. It is kept in this browser: open the course here once more, and it is handed in.',
  },
  broken: {
    heading: 'This package cannot be opened',
    text: 'A part of it is missing or damaged. Ask whoever gave it to you to make it again.',
  },
  briefingKept:
    'Your learning platform is told what you say here and both of your scores. Whoever runs the course can see them.',
  historyAbout:
    'Kept in this browser and by your learning platform. Open one to read its debrief again.',
};
