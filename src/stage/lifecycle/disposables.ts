/** Ways back, collected on the way there. */
export interface Disposables {
  add(step: () => void): void;
  /** Goes back, last step first, each once; a step that fails does not keep the others from running. */
  run(): void;
}

const attempt = (step: () => void): void => {
  try {
    step();
  } catch {
    // What could not be put away is left to the garbage collector.
  }
};

export const createDisposables = (): Disposables => {
  const steps: (() => void)[] = [];
  return {
    add: step => void steps.push(step),
    run() {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) attempt(step);
    },
  };
};
