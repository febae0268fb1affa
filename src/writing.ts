import type { Play } from './app/conversation/play-store.ts';
import { lazyPromise } from './app/lazy.ts';
import { draftOf } from './app/catalogue/own-id.ts';
import type { SeenReply } from './app/studio/incoming/reply-place.ts';
import type { RecordStore } from './app/ports.ts';
import { MOOD_MAX, moodOf } from './engine/model/mood.ts';
import type { ScenarioFront } from './app/catalogue/catalogue.ts';
import type { PackageParts } from './formats/packages/package-exporter.ts';
import { systemTimer } from './platform/device/timer.ts';
import { createIndexedDbStore } from './platform/storage/indexed-db.ts';
import type { Services } from './screens/services.ts';
import type { wire } from './wiring.ts';

interface Parts extends Pick<ReturnType<typeof wire>, 'fetchTabs' | 'loadAgreed' | 'outside'> {
  readonly services: Services;
  /** Scenarios of one's own that are ready to be played. */
  readonly readyRecords: RecordStore;
}

const drawerOf =
  ({ loadArt }: Services) =>
  async (scenario: ScenarioFront): Promise<string> =>
    (await loadArt()).drawStill(scenario, moodOf(scenario.start) / MOOD_MAX, 'close');

/** Made ready beside the page, and kept in step with what is written. */
const ownCatalogueOf = ({ services, readyRecords }: Parts) =>
  lazyPromise(async () => {
    const [{ createOwnCatalogue, readyAmong }, { prepareInWorker }] = await Promise.all([
      import('./app/own/own-catalogue.ts'),
      import('./platform/own/own-worker-client.ts'),
    ]);
    const stored = await readyRecords.all();
    await services.own.load();
    return createOwnCatalogue(stored.ok ? readyAmong(stored.value) : [], {
      records: readyRecords,
      shelf: services.own,
      prepare: prepareInWorker,
      draw: async scenario =>
        (await services.loadArt()).drawStill(scenario, moodOf(scenario.start) / MOOD_MAX, 'close'),
    });
  });

const loadDrafts = lazyPromise(async () => {
  const { createDrafts } = await import('./app/studio/drafts/drafts.ts');
  const drafts = createDrafts(createIndexedDbStore('drafts'));
  await drafts.load();
  return drafts;
});

const startPackWorker = (): Worker =>
  new Worker(new URL('./formats/packing/pack-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pack',
  });

/** What making packages of one's own scenarios takes. */
const packagePartsOf = async (services: Services): Promise<PackageParts> => {
  const [{ fetchPlayerProgram }, { prepareInWorker }] = await Promise.all([
    import('./platform/studio/player-program.ts'),
    import('./platform/own/own-worker-client.ts'),
  ]);
  return { fetchProgram: fetchPlayerProgram, prepare: prepareInWorker, draw: drawerOf(services) };
};

const sharingOf = (services: Services) =>
  lazyPromise(async () => {
    const [{ createSharing }, { packHere }, { createPacker }, { fetchReviewProgram }, packages] =
      await Promise.all([
        import('./formats/sharing.ts'),
        import('./formats/packing/pack-here.ts'),
        import('./platform/studio/pack-worker-client.ts'),
        import('./platform/studio/review-program.ts'),
        packagePartsOf(services),
      ]);
    return createSharing(fetchReviewProgram, createPacker(startPackWorker, packHere), packages);
  });

const loadTranscripts = async () =>
  (await import('./formats/transcripts/transcripts.ts')).transcripts;
const loadScenarioSources = async (id: string) =>
  (await import('./platform/catalogue/scenario-sources.ts')).loadScenarioSources(id);

// The hiring room, which asks the server that this page came from.

const loadHire = lazyPromise(async () => {
  const [outside, passkeys, { hireTools }] = await Promise.all([
    import('./platform/hiring/manage-client.ts'),
    import('./platform/hiring/passkeys.ts'),
    import('./formats/hiring/tools.ts'),
  ]);
  return { ...outside, passkeys, tools: hireTools };
});

// The board, counted beside the page.

const startTeamWorker = (): Worker =>
  new Worker(new URL('./formats/team/team-worker.ts', import.meta.url), {
    type: 'module',
    name: 'team',
  });

const loadPapers = async ({ loadAgreed }: Parts) => {
  const [agreed, { createNotesStore }, { createPeopleStore }, calibration, card] =
    await Promise.all([
      loadAgreed(),
      import('./app/team/coaching/notes.ts'),
      import('./app/team/coaching/person-record.ts'),
      import('./app/team/calibration/calibration.ts'),
      import('./app/team/calibration/scorecard.ts'),
    ]);
  return {
    agreed,
    notes: createNotesStore(createIndexedDbStore('notes')),
    people: createPeopleStore(createIndexedDbStore('people')),
    calibrations: calibration.createCalibrationStore(createIndexedDbStore('calibrations')),
    scorecards: card.createScorecardStore(createIndexedDbStore('scorecards')),
  };
};

/** As whoever signed in; nobody is asked anything before somebody wants it. */
const loadTeamServer = async () => {
  const [{ createTeamServer }, { connect }] = await Promise.all([
    import('./app/team/team-server.ts'),
    import('./platform/hiring/manage-client.ts'),
  ]);
  return createTeamServer(connect(null));
};

const boardOf = (parts: Parts) =>
  lazyPromise(async () => {
    const [papers, { createBoard }, { createTeamPort }, { keptSource }, outer] = await Promise.all([
      loadPapers(parts),
      import('./app/team/board.ts'),
      import('./platform/team/team-worker-client.ts'),
      import('./platform/team/kept-source.ts'),
      loadTeamServer(),
    ]);
    const { services, outside } = parts;
    const { runs, catalogue, preferences } = services;
    const records = createIndexedDbStore('team');
    const port = createTeamPort(startTeamWorker);
    return createBoard({
      port,
      server: outer,
      kept: keptSource,
      records,
      papers,
      runs,
      catalogue,
      preferences,
      ...outside,
    });
  });

// One conversation for a whole room.

const classroomOf =
  ({ services: { catalogue }, fetchTabs, outside }: Parts) =>
  async <Shown>(show: (play: Play, scenario: ScenarioFront) => Shown) => {
    const [{ openClassroom }, { connect }, { createPhones }, tabs] = await Promise.all([
      import('./platform/team/open-classroom.ts'),
      import('./platform/hiring/manage-client.ts'),
      import('./app/team/classroom/phones.ts'),
      fetchTabs(),
    ]);
    const parts = { catalogue, tabs, timer: systemTimer, show, ...outside };
    const phones = createPhones({ ask: connect(null), ...parts });
    return { phones, open: (scenario: ScenarioFront) => openClassroom(scenario, parts) };
  };

/** The rooms of those who write, who lead a team and who hire: fetched when one of them is opened. */
export const wireWriting = (parts: Parts) => {
  const { services, fetchTabs, outside } = parts;
  const ownCatalogue = ownCatalogueOf(parts);
  const loadSharing = sharingOf(services);
  const loadStudio = lazyPromise(async () => {
    const [{ openStudio }, drafts, ownScenarios, tabs] = await Promise.all([
      import('./platform/studio/open-studio.ts'),
      loadDrafts(),
      ownCatalogue(),
      fetchTabs(),
    ]);
    const fetched = { loadSharing, loadTranscripts, loadScenarioSources };
    return openStudio({
      words: services.words,
      drafts,
      ownScenarios,
      tabs,
      ...fetched,
      ...outside,
    });
  });
  return {
    loadHire,
    loadBoard: boardOf(parts),
    loadClassroom: classroomOf(parts),
    async refreshOwn(): Promise<void> {
      const [catalogued, drafts] = await Promise.all([ownCatalogue(), loadDrafts()]);
      await catalogued.sync(drafts.store.getState().records);
    },
    async openAtReply(scenario: string, seen: SeenReply): Promise<string | null> {
      const [studio, { openAtReply }] = await Promise.all([
        loadStudio(),
        import('./app/studio/incoming/reply-place.ts'),
      ]);
      return openAtReply(studio, scenario, draftOf(scenario), seen);
    },
    loadStudio,
  };
};
