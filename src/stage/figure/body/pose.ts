import type { Gesture, Looks } from '../../../engine/model/appearance.ts';

export const MOUTHS = ['rest', 'closed', 'small', 'open', 'wide', 'round'] as const;
export type Mouth = (typeof MOUTHS)[number];

export interface Pose {
  readonly looks: Looks;
  /** −1 furious … 1 warm. */
  readonly mood: number;
  readonly mouth: Mouth;
  readonly gesture: Gesture | 'none';
  /** How far the gesture has got, 0…1; a gesture is complete when left out. */
  readonly reach?: number;
  readonly blink?: number;
  readonly breath?: number;
  readonly listening?: boolean;
}

export const reachOf = ({ gesture, reach = 1 }: Pose): number => (gesture === 'none' ? 0 : reach);
