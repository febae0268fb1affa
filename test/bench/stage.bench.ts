import type { Browser, CDPSession, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../support/browser.ts';
import type { StageBench } from './stage-page/page.ts';

const SOURCE = 'test/bench/stage-page';
const BUILT = '.cache/stage-page';
const PORT = 4374;

const CYCLES = 200;
/** Cycles before the first reading: shaders, caches and compiled code settle. */
const WARM_UP = 8;
const WATCHED = 8000;

type Metrics = Readonly<Record<string, number>>;

const metricsOf = async (session: CDPSession): Promise<Metrics> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Processor seconds so far of everything the browser is: page, graphics, the rest. */
const processorSeconds = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

const share = async (browser: Browser, page: Page): Promise<string> => {
  const before = await processorSeconds(browser);
  await page.waitForTimeout(WATCHED);
  const used = (await processorSeconds(browser)) - before;
  return `${((used / (WATCHED / 1000)) * 100).toFixed(1)} % of one core`;
};

const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

const ask = <T>(page: Page, question: (bench: StageBench) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${question.toString()})(window.bench)`);

const benchFrames = async (browser: Browser, page: Page): Promise<void> => {
  const opening = performance.now();
  await ask(page, bench => bench.open('hotel', 0));
  console.log(
    `stage opens                             ${(performance.now() - opening).toFixed(0)} ms`,
  );
  await page.waitForTimeout(2000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await metricsOf(session);
  const worked = await processorSeconds(browser);
  const gaps = await ask(page, bench => bench.animate(8000));
  const after = await metricsOf(session);
  const all = ((await processorSeconds(browser)) - worked) * 1000;
  const busy = ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1000;
  console.log(
    `frame while animating, 1280×720         p50 ${at(gaps, 0.5).toFixed(1)} ms · p95 ${at(gaps, 0.95).toFixed(1)} ms · page's own work ${(busy / gaps.length).toFixed(1)} ms · all processes ${(all / gaps.length).toFixed(1)} ms`,
  );
  await page.waitForTimeout(9000);
  console.log(`idle: breath, blinks, rain              ${await share(browser, page)}`);
  await ask(page, bench => bench.calm(true));
  await page.waitForTimeout(500);
  console.log(`reduced motion: asleep                  ${await share(browser, page)}`);
  await ask(page, bench => bench.calm(false));
  await ask(page, bench => bench.close());
};

interface Reading {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly textures: number;
  readonly contexts: number;
}

const read = async (page: Page, session: CDPSession): Promise<Reading> => {
  await page.waitForTimeout(500);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const metrics = await metricsOf(session);
  const { textures, contexts } = await ask(page, bench => bench.graphics());
  return {
    heap: (metrics['JSHeapUsedSize'] ?? 0) / 1e6,
    listeners: metrics['JSEventListeners'] ?? 0,
    nodes: metrics['Nodes'] ?? 0,
    textures,
    contexts,
  };
};

const tell = (what: string, { heap, listeners, nodes, textures, contexts }: Reading): void =>
  console.log(
    `${what.padEnd(40)}heap ${heap.toFixed(1)} MB · ${listeners} listeners · ${nodes} nodes · ${textures} textures · ${contexts} contexts`,
  );

const benchCycles = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await ask(page, bench => bench.cycle(8)); // WARM_UP: the question travels as text.
  tell(`after ${WARM_UP} conversations`, await read(page, session));
  const began = performance.now();
  for (let done = 0; done < CYCLES; done += 20) await ask(page, bench => bench.cycle(20));
  const each = (performance.now() - began) / CYCLES;
  tell(`after ${WARM_UP + CYCLES} conversations`, await read(page, session));
  console.log(`opened and closed in                    ${each.toFixed(0)} ms each`);
  const trouble = await ask(page, bench => bench.trouble());
  if (trouble.length > 0) console.log('trouble:', trouble);
};

/** The stage by itself: time per picture, work while idle, and what is left after 200 openings. */
export const benchStage = async (): Promise<void> => {
  const outDir = `${process.cwd()}/${BUILT}`;
  const common = { configFile: false, root: SOURCE, logLevel: 'warn' } as const;
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1600 },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: PORT } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await benchFrames(browser, page);
    await benchCycles(page);
  } finally {
    await browser.close();
    await server.close();
  }
};
