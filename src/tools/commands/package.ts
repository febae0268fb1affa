import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Packed, ProgramFile } from '../../formats/packages/pack.ts';
import { describeProblem } from '../../narrative/source/problem.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { filesIn, scenarioId } from '../scenarios/files.ts';
import type { PreparedScenario } from '../scenarios/prepared-scenario.ts';
import type { Command, Given } from '../terminal/options.ts';
import { PACKAGE_OPTIONS, type PackageOptions, packageOptions } from './package-order.ts';

const prepareAll = async (files: readonly string[]): Promise<readonly PreparedScenario[]> => {
  const sandbox = new Sandbox();
  const all: PreparedScenario[] = [];
  for (const file of files) all.push(await sandbox.prepare(file));
  sandbox.close();
  return all;
};

const faultsOf = ({ problems }: PreparedScenario): readonly string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(problem => visible(`${describeProblem(problem)} [${problem.code}]`));

/** The scenarios with everything that a package takes of them; or what is wrong with them. */
const packedOf = async (
  prepared: readonly PreparedScenario[],
): Promise<Result<readonly Packed[], readonly string[]>> => {
  const faults = prepared.flatMap(faultsOf);
  const proved = prepared.flatMap(one => (one.proved === null ? [] : [one.proved]));
  if (faults.length > 0 || proved.length < prepared.length) return err(faults);
  // Only here: the bundler is most of a command's time to start.
  const { drawPortraits } = await import('../build/portraits.ts');
  const portraits = await drawPortraits(proved.map(({ script }) => script.scenario));
  return ok(
    proved.map(({ script, summary }) => ({
      script,
      variants: summary.variants,
      drills: summary.drills,
      portrait: portraits.get(script.scenario.id)?.svg ?? '',
    })),
  );
};

const buildProgram = async (): Promise<readonly ProgramFile[]> =>
  (await import('../build/player.ts')).buildPlayer();

const complain = (lines: readonly string[]): number => {
  console.error(lines.join('\n'));
  return 2;
};

const twice = (files: readonly string[]): string | undefined =>
  files.map(scenarioId).find((id, at, ids) => ids.indexOf(id) !== at);

const counted = (count: number, what: string): string =>
  `${count} ${count === 1 ? what : `${what}s`}`;

const write = async (options: PackageOptions, scenarios: readonly Packed[]): Promise<number> => {
  const { kind, out, title, settings } = options;
  const { courseOf, pack } = await import('../../formats/packages/pack.ts');
  const order = { kind, title, settings, scenarios };
  const course = courseOf(order);
  const drills = course.drills.length;
  if (settings.drills !== null && drills === 0)
    return complain(['No package: there are no such drills in what was given.']);
  const bytes = pack(order, await buildProgram());
  try {
    writeFileSync(out, bytes);
  } catch {
    return complain([`Cannot write ${visible(out)}.`]);
  }
  const megabytes = (bytes.length / 1_000_000).toFixed(1);
  const of = settings.drills === null ? '' : `${counted(drills, 'drill')} from `;
  const many = `${of}${counted(course.scenarios.length, 'scenario')}`;
  console.log(`Written: ${visible(basename(out))}, ${many}, ${megabytes} MB.`);
  return 0;
};

const run = async (given: Given): Promise<number> => {
  const options = packageOptions(given);
  if (!options.ok) return complain([visible(options.error)]);
  const files = filesIn(given.words);
  if (files.length === 0) return complain([visible(`No ink files in ${given.words.join(', ')}.`)]);
  const double = twice(files);
  if (double !== undefined)
    return complain([visible(`Two of these scenarios are called "${double}".`)]);
  const packed = await packedOf(await prepareAll(files));
  if (!packed.ok) {
    complain(['No package: these are not sound.', ...packed.error]);
    return 1;
  }
  return write(options.value, packed.value);
};

/** `composure package`: scenarios as a file for a learning platform, or for any host. */
export const packageCommand: Command = {
  name: 'package',
  says: 'makes a package of scenarios, or of drills from them, for a learning platform or any host',
  takes: '<file or folder…>',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: PACKAGE_OPTIONS,
  notes: [
    '',
    'Exit code: 0 written · 1 a scenario is not sound · 2 a file cannot be read or written, or an option is wrong',
  ],
  run,
};
