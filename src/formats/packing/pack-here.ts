import type { PackAnswer, Packer, PackRequest } from '../../app/studio/share/packer.ts';
import { unreachable } from '../../engine/result.ts';
import { writeBackup } from '../backup/backup-file.ts';
import { readOpened } from '../opened/read-opened.ts';
import { writeComposureFile } from '../scenario-file/composure-file.ts';

/** Packs and reads at once, wherever this is called. */
export const packHere: Packer = {
  readOpened: async files => readOpened(files),
  writeBackup: async (scenarios, at) => writeBackup(scenarios, at),
  writeBundle: async bundle => writeComposureFile(bundle),
};

/** Does what was asked. */
export const answerTo = (request: PackRequest): PackAnswer => {
  switch (request.ask) {
    case 'read':
      return readOpened(request.files);
    case 'backup':
      return writeBackup(request.scenarios, request.at);
    case 'bundle':
      return writeComposureFile(request.bundle);
    default:
      return unreachable(request);
  }
};
