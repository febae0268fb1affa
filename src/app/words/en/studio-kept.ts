import type { KeptMessages } from '../messages/studio-kept.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const studioKeptEn: KeptMessages = {
  saved: when => (when === null ? 'Saved just now' : `Saved ${when}`),
  saving: 'Saving …',
  notSaved: {
    'storage/unavailable':
      'Not saved: this browser does not let the page keep anything. Save a file before you close it.',
    'storage/full':
      'Not saved: there is no room left in this browser. Save a file now, then make room.',
    'storage/corrupt':
      'Not saved: the place where this browser keeps things is damaged. Save a file now.',
    'storage/newer':
      'Not saved: a newer version of Composure was open in this browser. Load this page again after saving a file.',
    'storage/blocked':
      'Not saved: another tab holds the place where scenarios are kept. Close the other tab; it will be tried again.',
  },
  saveFile: 'Save a file',
  elsewhere: {
    text: 'This scenario is open in another tab. Here you can read it.',
    editHere: 'Edit here',
  },
  copied: title =>
    `Both tabs had changed this scenario. What you wrote here is kept as “${title}”, and nothing is lost.`,
  promise: {
    promised: 'This browser has promised to keep your scenarios until you delete them.',
    refused:
      'This browser keeps your scenarios, and may clear them when it runs short of room. Make a backup now and then.',
    unknown: 'This browser keeps your scenarios. Make a backup now and then.',
  },
  fromElsewhere: 'Changes from another tab',
  copyOf: title => {
    const [, base = title, copy, count = '1'] = /^(.*?)( \(copy(?: (\d+))?\))?$/s.exec(title) ?? [];
    return copy === undefined ? `${base} (copy)` : `${base} (copy ${Number(count) + 1})`;
  },
  list: {
    open: title => `Open ${title}`,
    duplicate: 'Duplicate',
    remove: 'Delete',
    removed: title => `“${title}” is deleted.`,
    undo: 'Undo',
    ready: 'Ready',
    draft: 'Draft',
    of: title => `: ${title}`,
    from: { link: 'From somebody’s link', file: 'From somebody’s file' },
    damaged: 'Cannot be read',
    damagedText: 'These were left as they are. Save each as a file, or remove it.',
  },
  history: {
    open: 'Versions',
    close: 'Close',
    heading: 'Versions',
    lead: 'Kept while you write: every stretch of the last hour, then one an hour, then one a day. Versions that you name stay.',
    none: 'There is no older version yet.',
    notKept:
      'The latest version could not be kept: there is no room for it in this browser, or it is not allowed.',
    now: 'As it is now',
    opened: 'As it was opened',
    nameLabel: 'Name for the version of now',
    snapshot: 'Keep this version',
    kept: name => `Kept as “${name}”.`,
    compare: 'Compare with now',
    restore: 'Restore',
    restored: when => `Restore the version of ${when}`,
    same: 'It says the same as now.',
    skipped: lines => plural(lines, 'line is the same', 'lines are the same'),
    added: 'new',
    removedLine: 'gone',
    text: 'What has changed since',
    of: when => `: ${when}`,
  },
  ready: {
    name: 'Ready to play',
    about: 'It stands on the home page under “Yours”, with debrief and drills.',
    working: 'Getting it ready …',
    onHome: 'On the home page.',
    broken: 'It cannot be played yet: something in it has to be mended first.',
    failed: 'It took too long to work out. Simplify it, then try again.',
    play: 'Play it',
  },
};
