/** Words that stand in most of the passwords that are tried first, and those of this house. */
const FIRST_TRIED = [
  'password',
  'passwort',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfgh',
  'zxcvbn',
  'letmein',
  'iloveyou',
  'welcome',
  'administrator',
  'monkey',
  'dragon',
  'sunshine',
  'football',
  'baseball',
  'princess',
  'superman',
  'changeme',
  'composure',
] as const;

/** Of so few different characters a password is a pattern. */
const LEAST_DIFFERENT = 5;

/** Half of it may be such a word: the rest must be something of one's own. */
const SHARE = 0.5;

const isRun = (text: string): boolean => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const first = steps[0] ?? 0;
  return Math.abs(first) <= 1 && steps.every(step => step === first);
};

/**
 * Whether this is among what somebody tries first: figures only, a run along the alphabet, a few characters
 * again and again, or little more than one of the usual words. Long passwords of one's own are never that.
 */
export const isGuessable = (password: string): boolean => {
  const text = password.toLowerCase();
  if (/^\d*$/.test(text) || isRun(text)) return true;
  if (new Set(text).size < LEAST_DIFFERENT) return true;
  return FIRST_TRIED.some(word => text.includes(word) && word.length >= text.length * SHARE);
};
