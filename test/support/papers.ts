import { createAgreedStore } from '../../src/app/agreed/agreed-store.ts';
import { createCalibrationStore } from '../../src/app/team/calibration/calibration.ts';
import { createScorecardStore } from '../../src/app/team/calibration/scorecard.ts';
import { createNotesStore } from '../../src/app/team/coaching/notes.ts';
import { createPeopleStore } from '../../src/app/team/coaching/person-record.ts';
import { memoryStore } from './app.ts';

/** What a lead keeps, in memory; `drawers` are what is really kept. */
export const papersInMemory = () => {
  const [agreed, notes, people] = [memoryStore(), memoryStore(), memoryStore()];
  const [calibrations, scorecards] = [memoryStore(), memoryStore()];
  return {
    papers: {
      agreed: createAgreedStore(agreed.recordStore),
      notes: createNotesStore(notes.recordStore),
      people: createPeopleStore(people.recordStore),
      calibrations: createCalibrationStore(calibrations.recordStore),
      scorecards: createScorecardStore(scorecards.recordStore),
    },
    drawers: [agreed.kept, notes.kept, people.kept, calibrations.kept],
  };
};
