/** Milliseconds as a duration of ISO 8601 with hundredths of a second: `PT754.32S`. */
export const durationOf = (milliseconds: number): string =>
  `PT${(Math.round(Math.max(0, milliseconds) / 10) / 100).toString()}S`;
