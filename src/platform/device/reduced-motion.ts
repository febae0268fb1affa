import { optional } from './optional.ts';
import type { PreferencesStore } from '../../app/preferences/preferences.ts';

/** Whether things should keep still, as a store. */
export interface ReducedMotion {
  getState(): boolean;
  subscribe(listener: (calm: boolean) => void): () => void;
}

/** As the setting says, else as the device does. */
export const watchReducedMotion = (preferences: PreferencesStore['store']): ReducedMotion => {
  const device = optional(() => matchMedia('(prefers-reduced-motion: reduce)'), null);
  const getState = (): boolean => {
    const { motion } = preferences.getState();
    return motion === 'system' ? (device?.matches ?? false) : motion === 'reduced';
  };
  return {
    getState,
    subscribe(listener) {
      const tell = () => listener(getState());
      const forgetSettings = preferences.subscribe(tell);
      device?.addEventListener('change', tell);
      return () => {
        forgetSettings();
        device?.removeEventListener('change', tell);
      };
    },
  };
};
