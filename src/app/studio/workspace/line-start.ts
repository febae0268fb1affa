/** Where a line begins, in UTF-16 units; lines count from 1. Behind the last one: where the text ends. */
export const lineStart = (text: string, line: number): number => {
  let at = 0;
  for (let left = line; left > 1; left -= 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
};
