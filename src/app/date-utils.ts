/** Days as `2026-11-22`, reckoned without a clock. */
const PARTS = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in 400 years, after which the calendar repeats. */
const ERA = 146_097;

const floor = Math.floor;

/** Days since 1970-01-01 (the civil calendar counted from March, so that leap days come last); null for no day. */
export const dayNumber = (day: string): number | null => {
  const [, year, month, date] = (PARTS.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const from = month <= 2 ? year - 1 : year;
  const era = floor(from / 400);
  const yearOfEra = from - era * 400;
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - 719_468;
};

const two = (value: number): string => `${value}`.padStart(2, '0');

/** The day with this number. */
export const dayOf = (number: number): string => {
  const shifted = number + 719_468;
  const era = floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const fromMarch = floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(date)}`;
};

/** The last days up to and including today, oldest first. */
export const lastDays = (today: string, count: number): readonly string[] => {
  const number = dayNumber(today);
  return number === null
    ? []
    : Array.from({ length: count }, (_, at) => dayOf(number - count + 1 + at));
};

const DAY = 86_400_000;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?Z$/;

/** Milliseconds since 1970 of a moment such as `2026-11-22T18:30:00.000Z`; 0 for no moment. */
export const millisecondsOf = (moment: string): number => {
  const [, day = '', hours, minutes, seconds, fraction = '0'] = MOMENT.exec(moment) ?? [];
  const number = dayNumber(day);
  if (number === null) return 0;
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return number * DAY + clock * 1000 + Number(fraction.padEnd(3, '0'));
};

/** Whether a moment comes after another, however finely each is written. */
export const isLater = (moment: string, than: string): boolean =>
  millisecondsOf(moment) > millisecondsOf(than);

/** The moment that many milliseconds after 1970. */
export const momentOf = (milliseconds: number): string => {
  const day = floor(milliseconds / DAY);
  const rest = milliseconds - day * DAY;
  const seconds = floor(rest / 1000);
  const clock = [floor(seconds / 3600), floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${dayOf(day)}T${clock}.${`${rest % 1000}`.padStart(3, '0')}Z`;
};

/** Of two moments the later one; one that is not later than `before` becomes the next one after it. */
export const momentAfter = (before: string, now: string): string =>
  now > before ? now : momentOf(millisecondsOf(before) + 1);
