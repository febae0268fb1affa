import { type Ended, runProgram } from './program.ts';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
/** Somebody else may be installing just now: seconds to wait for them. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=300'];

export const canUseApt = async (): Promise<boolean> =>
  process.getuid?.() === 0 && (await runProgram('apt-get', ['--version'])).good;

/** Installs Debian packages, with nothing that they only recommend. */
export const installWithApt = async (packages: readonly string[]): Promise<Ended> => {
  const updated = await runProgram('apt-get', [...PATIENCE, 'update', '-q'], QUIET);
  const install = [...PATIENCE, 'install', '-y', '-q', '--no-install-recommends', ...packages];
  const installed = await runProgram('apt-get', install, QUIET);
  return { good: installed.good, output: `${updated.output}${installed.output}` };
};
