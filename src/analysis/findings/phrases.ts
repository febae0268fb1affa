export const AXIS_NAMES = { accuracy: 'resolution accuracy', empathy: 'empathy' } as const;

/** A reply's words, cut for a sentence about it. */
export const short = (text: string): string => {
  const bare = text.replace(/^["“«„']+|["”»']+$/gu, '');
  return bare.length > 60 ? `${bare.slice(0, 57)}…` : bare;
};
