import { createStore } from 'zustand/vanilla';
import type { Preferences, PreferencesStore } from '../preferences/preferences.ts';
import type { CourseSettings } from './course-settings.ts';

const withCoach = (preferences: Preferences, whisper: boolean): Preferences => ({
  ...preferences,
  whisper,
});

/** The learner's settings, but for what the trainer has laid down: that they cannot change, and are not offered. */
export const fixedPreferences = (
  preferences: PreferencesStore,
  coach: CourseSettings['coach'],
): PreferencesStore => {
  if (coach === 'learner') return preferences;
  const whisper = coach === 'on';
  const store = createStore<Preferences>(() => withCoach(preferences.store.getState(), whisper));
  preferences.store.subscribe(state => store.setState(withCoach(state, whisper), true));
  return { ...preferences, store, laidDown: ['whisper'] };
};
