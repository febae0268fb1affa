import { readFileSync } from 'node:fs';
import { proveScenario } from '../../src/analysis/proof/prove.ts';
import { readStory } from '../../src/narrative/compiled/read-story.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { scenarioFiles } from '../../src/tools/scenarios/files.ts';
import { ladder, scriptOf } from './ladder.ts';

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
}

const timed = <T>(work: () => T): Timed<T> => {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
};

const row = (cells: readonly (string | number)[]): void =>
  console.log(cells.map(cell => String(cell).padStart(14)).join(''));

const proveRow = (name: string, script: Script): { edgesPerSecond: number } => {
  const { value: proof, seconds } = timed(() => proveScenario(script));
  const { graph, space } = proof.exploration;
  const edges = graph.edgeTo.length;
  const conversations = proof.variants.reduce(
    (sum, { conversations: { all } }) => (typeof all === 'bigint' ? sum + all : sum),
    0n,
  );
  const edgesPerSecond = Math.round(edges / seconds);
  row([
    name,
    proof.verdict,
    graph.nodes,
    edges,
    Number(conversations).toExponential(2),
    `${seconds.toFixed(2)} s`,
    edgesPerSecond,
    space.figures().turnsRun,
    `${megabytes()} MB`,
  ]);
  return { edgesPerSecond };
};

const HEAD = [
  '',
  'verdict',
  'states',
  'edges',
  'conversations',
  'time',
  'edges/s',
  'ink turns',
  'memory',
];

const LEVELS = { heat: 8, trust: 3, patience: 7 };

/** The straightforward way: save and load the story's JSON at every edge, the whole of it as key. */
const jsonEdgesPerSecond = (script: Script, seconds: number): number => {
  const story = readStory(script.json);
  for (const [name, value] of Object.entries(LEVELS)) story.variablesState.$(name, value);
  const rest = (): string => {
    while (story.canContinue) story.Continue();
    return story.state.ToJson();
  };
  const seen = new Set<string>([rest()]);
  const queue = [...seen];
  const start = performance.now();
  let edges = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    story.state.LoadJson(state);
    const count = story.currentChoices.length;
    for (let choice = 0; choice < count; choice++) {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(choice);
      const next = rest();
      edges += 1;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
    if (performance.now() - start > seconds * 1000) break;
  }
  return edges / ((performance.now() - start) / 1000);
};

/** Random plays that are needed, on average, to see every ending once (from the exact counts of ways). */
const playsForEveryEnding = (script: Script): string => {
  const proof = proveScenario(script);
  const [variant] = proof.variants;
  const { graph } = proof.exploration;
  const chances = chanceOfEach(graph.roots[0] ?? 0, proof);
  const rarest = Math.min(...chances.filter(chance => chance > 0));
  const endings = chances.filter(chance => chance > 0).length;
  return `${Math.round(1 / rarest)} plays for the rarest of ${endings} endings (${variant?.variant.id ?? ''})`;
};

/** Chance of each terminal when every reply is chosen at random. */
const chanceOfEach = (root: number, proof: ReturnType<typeof proveScenario>): readonly number[] => {
  const { graph } = proof.exploration;
  const { members } = proof.components;
  const chance = new Float64Array(graph.nodes);
  const ends = graph.terminals.map(() => 0);
  chance[root] = 1;
  for (let at = members.length - 1; at >= 0; at--) {
    const node = members[at] as number;
    const terminal = graph.terminal[node] as number;
    const here = chance[node] as number;
    if (terminal >= 0) ends[terminal] = (ends[terminal] ?? 0) + here;
    if (node >= graph.explored || terminal >= 0) continue;
    const [from, to] = [graph.edgeStart[node] as number, graph.edgeStart[node + 1] as number];
    for (let edge = from; edge < to; edge++) {
      const next = graph.edgeTo[edge] as number;
      chance[next] = (chance[next] as number) + here / (to - from);
    }
  }
  return ends;
};

const benchLadders = (): void => {
  console.log(
    '\nStories of n decisions with four replies: time grows with states, not with conversations',
  );
  row(HEAD);
  for (const decisions of [6, 10, 14, 18]) {
    const script = scriptOf(`ladder-${decisions}`, ladder(decisions));
    if (script !== null) proveRow(`${decisions} x 4`, script);
  }
};

const benchScenarios = (): void => {
  console.log('\nShipped scenarios (budget 3 s each, and 300 MB for all of them in one process)');
  row(HEAD);
  for (const path of scenarioFiles('stories')) {
    const script = scriptOf('shipped', readFileSync(path, 'utf8'), 'stories');
    if (script !== null) proveRow(path.replace(/^.*\//, '').slice(0, 13), script);
  }
};

const benchRatios = (): void => {
  const script = scriptOf('ladder-14', ladder(14));
  if (script === null) return;
  const proof = timed(() => proveScenario(script));
  const ours = proof.value.exploration.graph.edgeTo.length / proof.seconds;
  const plain = jsonEdgesPerSecond(script, 4);
  console.log(`\n14 x 4: ${Math.round(ours)} edges/s (budget 10 000)`);
  console.log(`saving and loading JSON, whole state as key: ${Math.round(plain)} edges/s`);
  console.log(`ratio ${Math.round(ours / plain)} to 1, and the plain way merges nearly nothing`);
  console.log(`random play: ${playsForEveryEnding(script)}`);
};

/** Prints the figures of the proof: DESIGN section 9. */
export const benchProof = async (): Promise<void> => {
  benchLadders();
  benchScenarios();
  benchRatios();
};
