import type { NewerMessages } from '../messages/newer.ts';

export const newerEn: NewerMessages = {
  heading: 'A newer Composure',
  text: 'There is a newer Composure. Your conversations and settings stay. Take it when it suits you.',
  take: 'Take the newer one',
};
