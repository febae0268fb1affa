import { differences } from '../../analysis/proof/diff.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { ansiColours } from '../terminal/ansi-colours.ts';
import type { Command, Given } from '../terminal/options.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { visibleIn, visibleJson } from '../terminal/visible-text.ts';

type Differences = ReturnType<typeof differences>;

const describe = (changes: Differences): void => {
  const { bold, dim } = ansiColours(process.stdout.isTTY);
  if (changes.length === 0) console.log('Nothing changed in behaviour.');
  for (const { about, before, after } of visibleIn(changes)) {
    console.log(`${bold(about)}\n  ${dim('before')} ${before}\n  ${dim('after ')} ${after}`);
  }
};

const run = async ({ words, flags }: Given): Promise<number> => {
  const checker = new Sandbox();
  const [was, is] = [
    await checker.check(words[0] ?? '', { states: null }),
    await checker.check(words[1] ?? '', { states: null }),
  ];
  checker.close();
  for (const { readable, report } of [was, is]) {
    if (!readable) console.error(visible(`${report.file}: ${report.findings[0]?.message ?? ''}`));
  }
  if (!was.readable || !is.readable) return 2;
  const changes = differences(was.report, is.report);
  if (flags.has('json')) console.log(visibleJson(changes));
  else describe(changes);
  return changes.length > 0 ? 1 : 0;
};

/** `composure diff`: what an edit changed in how a scenario behaves. */
export const diffCommand: Command = {
  name: 'diff',
  says: 'proves two scenarios and says what changed in behaviour: endings, marks, lengths, players, findings',
  takes: '<old.ink> <new.ink>',
  least: 2,
  most: 2,
  options: { json: { says: 'prints the differences as an array' } },
  notes: ['', 'Exit code: 0 nothing changed · 1 something changed · 2 a file cannot be read'],
  run,
};
