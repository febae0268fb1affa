/** `"x()":"name"`: a call of a function that the host has to provide. */
const CALL = /"x\(\)":"([^"]+)"/g;

/** External functions without an ink function to fall back on: their answers are not known. */
export const externalsOf = (json: string): readonly string[] => {
  const called = new Set([...json.matchAll(CALL)].map(match => match[1] ?? ''));
  return [...called].filter(name => name !== '' && !json.includes(`"${name}":[`));
};
