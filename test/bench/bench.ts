import { build, preview } from 'vite';
import { benchPage } from './page.bench.ts';
import { benchProof } from './proof.bench.ts';
import { benchStage } from './stage.bench.ts';

/** `npm run bench [page] [proof] [stage]`: prints what DESIGN section 9 budgets. Nothing here passes or fails. */
const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  page: async () => {
    await build({ logLevel: 'warn' });
    const server = await preview({ logLevel: 'warn', preview: { port: 4373, host: 'localhost' } });
    try {
      await benchPage(server.resolvedUrls?.local[0] ?? '');
    } finally {
      await server.close();
    }
  },
  proof: benchProof,
  stage: benchStage,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${name} —`);
  await bench();
}
