/** Strokes on a field of 24 by 24. */
const STROKES = {
  back: 'M19 12H5m6 7-7-7 7-7',
  check: 'm4 12.5 5 5L20 6.5',
  close: 'M6 6l12 12M18 6 6 18',
  coach: 'M4 5h16v11H10l-5 4v-4H4zM8.5 9h7M8.5 12h4',
  desk: 'M3 4h18v12H3zM9 20h6m-3-4v4M7 8h6M7 11.5h10',
  down: 'M12 5v14m-6-6 6 6 6-6',
  forward: 'M5 12h14m-6-7 7 7-7 7',
  pause: 'M8 5v14M16 5v14',
  policy: 'M5 3h10l4 4v14H5zM15 3v4h4M8.5 11h7M8.5 14.5h7M8.5 18h4',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  record: 'M3 5h18v14H3zM3 9.5h18M7 13h4M7 16h7',
  redo: 'M15 5l5 5-5 5M20 10H9a5 5 0 0 0 0 10h4',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.2 15.2 21 21',
  settings:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8.5 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  skip: 'm5 5 8 7-8 7zM18 5v14',
  thought:
    'M7.5 15.5a5 5 0 0 1-.6-9.9 6 6 0 0 1 11 1.2 4.6 4.6 0 0 1-.9 8.7zM7 19.2a1 1 0 1 0 .01 0M4.2 21.5h.01',
  transcript: 'M4 5h16M4 10h11M4 15h16M4 20h8',
  undo: 'M9 5l-5 5 5 5M4 10h11a5 5 0 0 1 0 10h-4',
  up: 'M12 19V5m6 6-6-6-6 6',
  warning: 'M12 4 2.5 20h19zM12 10v4.5m0 2.7v.1',
} as const;

export type IconName = keyof typeof STROKES;

/** A decoration: whatever it says stands beside it in words. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={STROKES[name]} />
  </svg>
);
