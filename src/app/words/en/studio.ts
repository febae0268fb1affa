import type { StudioMessages } from '../messages/studio.ts';

export const studioEn: StudioMessages = {
  heading: 'Studio',
  lead: 'Write a customer of your own: what they say, what can be answered, and what each answer is worth.',
  firstSteps: {
    heading: 'Your first scenario',
    text: 'You need no ink and no programming. Begin in the way that suits you; it can all be changed later, and it stays in this browser until you give it away.',
  },
  findMine: 'Find among yours',
  foundMine: count => (count === 1 ? '1 scenario' : `${count} scenarios`),
  mine: 'Your scenarios',
  newScenario: 'New scenario',
  untitled: 'Without a title',
  tabs: 'Studio',
  views: { cards: 'Cards', scene: 'Scene', ink: 'Ink', map: 'Map', proof: 'Proof', share: 'Share' },
  undo: step => (step === null ? 'Undo' : `Undo: ${step}`),
  redo: step => (step === null ? 'Redo' : `Redo: ${step}`),
  changed: when => `Changed ${when}`,
  unknown: {
    heading: 'This scenario is not here',
    text: 'It may have been deleted, or it was written in another browser.',
  },
  toStudio: 'To the Studio',
};
