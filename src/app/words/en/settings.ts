import type { SettingsMessages } from '../messages/settings.ts';

export const settingsEn: SettingsMessages = {
  heading: 'Settings',
  kept: 'Changes take effect at once and are kept in this browser.',
  reading: 'Reading',
  looks: 'Looks',
  sound: 'Sound',
  playing: 'In a conversation',
  textSize: 'Text size',
  percent: percent => `${percent} %`,
  textSample: 'I rang you. Twice.',
  motion: 'Motion',
  motions: {
    system: { name: 'As this device', about: 'Follows your system setting' },
    full: { name: 'Full' },
    reduced: { name: 'Reduced', about: 'Only faces change' },
  },
  theme: 'Theme',
  themes: {
    system: { name: 'As this device', about: 'Follows your system setting' },
    light: { name: 'Light' },
    dark: { name: 'Dark' },
  },
  textSpeed: 'How fast people speak',
  textSpeeds: {
    instant: { name: 'At once' },
    fast: { name: 'Fast' },
    reading: { name: 'Reading pace' },
    slow: { name: 'Slow' },
  },
  switches: {
    numberKeys: {
      name: 'Number keys choose a reply',
      about: 'Only while the list of replies has the focus.',
    },
    whisper: {
      name: 'Coach’s whisper',
      about: 'In practice, the coach’s note straight after each reply.',
    },
    sound: { name: 'Sound', about: 'Nothing is heard before you press something.' },
    captions: { name: 'Captions', about: 'Sounds that mean something, in words.' },
    readAloud: {
      name: 'Read aloud',
      about: 'By a voice of this device, where it has one. Nothing is sent anywhere.',
    },
  },
  volumes: { ambienceVolume: 'The room', effectsVolume: 'Everything else' },
  yourName: 'Your name, or another one',
  yourNameAbout:
    'You can leave it empty. It is kept with each conversation that you have in this browser, and stands on the coach’s sheet and in the files that you save. It is sent nowhere. Where several people share this browser, each puts their own here before they play.',
  acts: 'The acts you can name',
  back: 'Back',
};
