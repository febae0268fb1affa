import { differences } from '../../analysis/proof/diff.ts';
import { SafeChecker } from '../check/check-sandbox.ts';
import { ansiColours } from '../ansi-colours.ts';

const USAGE = `composure diff <old.ink> <new.ink> [--json]

  Proves both and says what changed in behaviour: endings, marks, lengths, players, findings.
  Exit code: 0 nothing changed · 1 something changed · 2 a file cannot be read`;

/** `composure diff`: what an edit changed in how a scenario behaves. */
export const diffCommand = async (args: readonly string[]): Promise<number> => {
  const [before, after, ...more] = args.filter(arg => !arg.startsWith('--'));
  if (before === undefined || after === undefined || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const checker = new SafeChecker();
  const was = await checker.check(before, { states: null });
  const is = await checker.check(after, { states: null });
  checker.close();
  for (const { readable, report } of [was, is]) {
    if (!readable) console.error(`${report.file}: ${report.findings[0]?.message ?? ''}`);
  }
  if (!was.readable || !is.readable) return 2;
  const changes = differences(was.report, is.report);
  if (args.includes('--json')) console.log(JSON.stringify(changes, null, 2));
  else describe(changes);
  return changes.length > 0 ? 1 : 0;
};

const describe = (changes: ReturnType<typeof differences>): void => {
  const { bold, dim } = ansiColours(process.stdout.isTTY);
  if (changes.length === 0) console.log('Nothing changed in behaviour.');
  for (const { about, before, after } of changes) {
    console.log(`${bold(about)}\n  ${dim('before')} ${before}\n  ${dim('after ')} ${after}`);
  }
};
