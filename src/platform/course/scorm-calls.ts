/** What an edition calls its functions. */
export interface CallNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
}

/** The platform's functions, whatever it makes of them: nothing of it throws. */
export interface ScormCalls {
  initialize(): boolean;
  terminate(): boolean;
  commit(): boolean;
  get(element: string): string;
  set(element: string, value: string): boolean;
}

/** Platforms answer in text, or in what they hold for it. */
const textOf = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : '';

/** `"true"`, as the standard has it, and what platforms make of that. */
const isTrue = (answer: unknown): boolean => /^(?:true|1)$/i.test(textOf(answer));

/** Calls what the platform has; a function that is missing or throws is one that failed. */
export const scormCalls = (api: object, names: CallNames): ScormCalls => {
  const call = (name: string, ...values: readonly string[]): unknown => {
    try {
      const found: unknown = Reflect.get(api, name);
      return typeof found === 'function' ? Reflect.apply(found, api, values) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    initialize: () => isTrue(call(names.initialize, '')),
    terminate: () => isTrue(call(names.terminate, '')),
    commit: () => isTrue(call(names.commit, '')),
    get: element => textOf(call(names.get, element)),
    set: (element, value) => isTrue(call(names.set, element, value)),
  };
};
