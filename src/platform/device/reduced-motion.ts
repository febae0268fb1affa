import type { PreferencesStore } from '../../app/preferences/preferences.ts';

/** Whether things should keep still, as a store. */
export interface ReducedMotion {
  getState(): boolean;
  subscribe(listener: (calm: boolean) => void): () => void;
}

/** As the setting says, else as the device does. */
export const watchReducedMotion = (preferences: PreferencesStore['store']): ReducedMotion => {
  const device = matchMedia('(prefers-reduced-motion: reduce)');
  const getState = (): boolean => {
    const { motion } = preferences.getState();
    return motion === 'system' ? device.matches : motion === 'reduced';
  };
  return {
    getState,
    subscribe(listener) {
      const tell = () => listener(getState());
      const forgetSettings = preferences.subscribe(tell);
      device.addEventListener('change', tell);
      return () => {
        forgetSettings();
        device.removeEventListener('change', tell);
      };
    },
  };
};
