import type { SettingsStore } from '../app/settings.ts';

/** Whether things should keep still, as a store. */
export interface Calm {
  getState(): boolean;
  subscribe(listener: (calm: boolean) => void): () => void;
}

/** As the setting says, else as the device does. */
export const watchMotion = (settings: SettingsStore['store']): Calm => {
  const device = matchMedia('(prefers-reduced-motion: reduce)');
  const getState = (): boolean => {
    const { motion } = settings.getState();
    return motion === 'system' ? device.matches : motion === 'reduced';
  };
  return {
    getState,
    subscribe(listener) {
      const tell = () => listener(getState());
      const forgetSettings = settings.subscribe(tell);
      device.addEventListener('change', tell);
      return () => {
        forgetSettings();
        device.removeEventListener('change', tell);
      };
    },
  };
};
