const GESTURES = ['pointerup', 'keydown'] as const;

/** Calls `then` once, when the player first touches or presses something. */
export const onUserActivation = (then: () => void): void => {
  const first = (): void => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, first, true);
    then();
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, first, true);
};
