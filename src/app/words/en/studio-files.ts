import { plurals } from '../formats.ts';
import type { StudioFilesMessages } from '../messages/studio-files.ts';
import { LANGUAGE } from './locale.ts';

const scenarios = plurals(LANGUAGE, { one: 'scenario', other: 'scenarios' });
const are = (count: number, one: string, many: string): string =>
  `${scenarios(count)} ${count === 1 ? one : many}`;

const some = (count: number, sentence: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [sentence(count)];

export const studioFilesEn: StudioFilesMessages = {
  fromBackup: 'From a backup',
  fromDisk: file => `Take over ${file} from the disk`,
  open: 'Open files',
  openHint: 'Ink files with what they include, .composure files, zips and backups.',
  dropHint: 'You can also drop them anywhere on this page.',
  dropHere: 'Drop the files to open them',
  reading: 'Reading …',
  dismiss: 'Close',
  lost: 'The part of the program that reads files could not be fetched. Is there a network?',
  made: count => `${are(count, 'is', 'are')} among yours now:`,
  refused: {
    'opened/not-text': file => `“${file}” is no text in UTF-8, so it is no ink.`,
    'opened/too-large': file => `“${file}” is too large to be a scenario.`,
    'opened/unknown': file =>
      `“${file}” is nothing that the Studio knows: no ink, no scenario, no backup.`,
    'opened/names': file =>
      `“${file}” has files whose names lead out of its folder. Nothing of it was read.`,
    'opened/unreadable': file =>
      `“${file}” could not be read. It may be damaged, locked or a folder.`,
    'bundle/no-bundle': file => `“${file}” holds no scenario.`,
    'bundle/newer': file => `“${file}” was made by a later version of Composure.`,
    'bundle/damaged': file => `“${file}” is damaged. Please ask for it again.`,
    'bundle/too-large': file => `“${file}” is too large to be a scenario.`,
    'bundle/names': file => `“${file}” has files whose names cannot be used.`,
    'backup/no-backup': file => `“${file}” is no backup of the Studio.`,
    'backup/newer': file => `“${file}” is a backup of a later version of Composure.`,
  },
  incomplete: {
    text: (title, names) =>
      names.length === 1
        ? `“${title}” includes the file ${names[0] ?? ''}, which you have not chosen.`
        : `“${title}” includes files that you have not chosen: ${names.join(', ')}.`,
    choose: 'Choose the missing files',
    anyway: 'Open it without them',
  },
  backup: {
    heading: 'Backup',
    text: 'One file with all your scenarios, their versions (the oldest as far as there is room), and what colleagues said of them. Keep it somewhere else than in this browser.',
    make: 'Save a backup',
    nothingToSave: 'There is nothing to save yet.',
    making: 'Putting everything together …',
    restore: 'Restore a backup',
    saved: file => `Saved as ${file}.`,
    reminder: count =>
      `${are(count, 'has', 'have')} changed since the last backup, and that is more than a week ago. If this browser is cleared, the changes are gone.`,
    later: 'Not now',
    different: count => ({
      heading: `${are(count, 'is', 'are')} different here`,
      text: 'Keep both: what is in the backup comes as a scenario of its own. Keep the newer: it is the one that you see, and the older one is among its versions.',
    }),
    times: (here, backup) => `here ${here}, in the backup ${backup}`,
    both: 'Keep both',
    newer: 'Keep the newer of each',
    notNow: 'Leave everything as it is',
    restored: ({ back, copies, replaced, kept, same }) =>
      [
        ...some(back, count => `${are(count, 'is', 'are')} back.`),
        ...some(copies, count => `${are(count, 'has', 'have')} come as a copy beside yours.`),
        ...some(replaced, count => `${are(count, 'was', 'were')} newer in the backup.`),
        ...some(kept, count => `${are(count, 'is', 'are')} newer here.`),
        ...some(same, count => `${are(count, 'was', 'were')} here just so.`),
      ].join(' '),
    nothing: 'There was no scenario in it.',
    damaged: 'These parts of it are damaged, and were left out:',
  },
  dropped: {
    command: 'Add or replace files',
    heading: file => `What should become of “${file}”?`,
    text: 'Whatever you choose can be undone.',
    replace: 'Replace this scenario with it',
    replaced: file => `Replace everything by ${file}`,
    include: 'Add it to this scenario (INCLUDE)',
    renew: file => `Replace the file ${file} with it`,
    included: file => `Add ${file}`,
    another: 'Open it as a scenario of its own',
    cancel: 'Cancel',
  },
  disk: {
    save: 'Save to a file',
    saveAs: 'Save as a new file',
    current: file => `${file} is up to date`,
    differs: file => `${file} is older than this`,
    downloaded: file => `${file} is where your browser keeps downloads`,
    changed: file =>
      `${file} has changed on your disk: another program has written to it. Nothing was overwritten.`,
    takeOver: 'Take what is on the disk',
    overwrite: 'Write mine over it',
    unsaved: files => `not on your disk: ${files.join(', ')}`,
    problems: {
      'disk/dismissed': '',
      'disk/refused': 'Your browser was not allowed to write to this file.',
      'disk/gone': 'The file is no longer there. Save it as a new file.',
      'disk/full': 'There is no room left on your disk. It is still kept in this browser.',
      'disk/failed': 'The file could not be read or written. It is still kept in this browser.',
    },
  },
};
