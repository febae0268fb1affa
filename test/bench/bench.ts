import type { PreviewServer } from 'vite';

/** What the built game is served by. */
const served = async (): Promise<PreviewServer> => {
  const { build, preview } = await import('vite');
  await build({ logLevel: 'warn' });
  return preview({ logLevel: 'warn', preview: { port: 4373, host: 'localhost' } });
};

const onSite = async (bench: (address: string) => Promise<void>): Promise<void> => {
  const server = await served();
  try {
    await bench(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
};

/**
 * `npm run bench [page] [studio] [proof] [server] [stage] [team] [team-server] [votes]`: prints what DESIGN section 9 budgets. Nothing here passes or
 * fails. Each section loads what it needs itself: the memory of a proof is not that of a bundler.
 */
const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  proof: async () => (await import('./proof.bench.ts')).benchProof(),
  page: async () => onSite((await import('./page.bench.ts')).benchPage),
  studio: async () => onSite((await import('./studio.bench.ts')).benchStudio),
  server: async () => (await import('./server.bench.ts')).benchServer(),
  stage: async () => (await import('./stage.bench.ts')).benchStage(),
  team: async () => (await import('./team.bench.ts')).benchTeam(),
  votes: async () => (await import('./votes.bench.ts')).benchVotes(),
  'team-server': async () => (await import('./team-server.bench.ts')).benchTeamServer(),
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${name} —`);
  await bench();
}
