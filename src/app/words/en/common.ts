import type { CommonMessages } from '../messages/common.ts';

export const LEVELS = { heat: 'Heat', trust: 'Trust', patience: 'Patience' } as const;
export const ZONES = {
  furious: 'Furious',
  angry: 'Angry',
  irritated: 'Irritated',
  guarded: 'Guarded',
  neutral: 'Neutral',
  easing: 'Easing',
  satisfied: 'Calm',
  warm: 'Warm',
} as const;

export const commonEn: CommonMessages = {
  product: 'Composure',
  home: 'Home',
  settings: 'Settings',
  drills: 'Drills',
  skills: 'Skills',
  about: 'About Composure',
  ways: 'Main',
  skipToContent: 'Skip to content',
  loading: 'One moment …',
  axes: { accuracy: 'Resolution accuracy', empathy: 'Empathy' },
  levels: LEVELS,
  zones: ZONES,
  endings: {
    resolved: 'Resolved',
    partial: 'Partly resolved',
    escalated: 'Handed over',
    unresolved: 'Not resolved',
    left: 'Customer left',
    ended: 'Ended by you',
  },
  warranted: 'and that was the right call',
  outOfHundred: score => `${score} of 100`,
  pageTitle: page => `${page} · Composure`,
  quote: text => `“${text}”`,
};
