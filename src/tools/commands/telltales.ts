import { auditOf } from '../../analysis/telltales/audit.ts';
import type { Survey } from '../../analysis/telltales/survey.ts';
import { describeAudit } from '../check/telltales-text.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { filesIn } from '../scenarios/files.ts';
import { ansiColours } from '../terminal/ansi-colours.ts';
import type { Command, Given } from '../terminal/options.ts';
import { visible } from '../../narrative/source/visible-text.ts';
import { visibleIn, visibleJson } from '../terminal/visible-text.ts';

/** All surveys, or null where a file gave none; the reason was said. */
const surveyAll = async (files: readonly string[]): Promise<readonly Survey[] | null> => {
  const sandbox = new Sandbox();
  const surveys: Survey[] = [];
  for (const file of files) {
    const surveyed = await sandbox.survey(file);
    if (surveyed.ok) surveys.push(surveyed.survey);
    else console.error(visible(`${surveyed.file}: ${surveyed.why}`));
  }
  sandbox.close();
  return surveys.length === files.length ? surveys : null;
};

const run = async ({ words, flags }: Given): Promise<number> => {
  const files = filesIn(words);
  if (files.length === 0) {
    console.error(visible(`No ink files in ${words.join(', ')}.`));
    return 2;
  }
  const surveys = await surveyAll(files);
  if (surveys === null) return 2;
  const audit = auditOf(surveys);
  console.log(
    flags.has('json')
      ? visibleJson(audit)
      : describeAudit(visibleIn(audit), ansiColours(process.stdout.isTTY)),
  );
  return 0;
};

/** `composure telltales`: whether the surface of replies gives the best ones away. */
export const telltalesCommand: Command = {
  name: 'telltales',
  says: 'says whether somebody who does not read can tell the right reply: by length, signs, single words',
  takes: '<file or folder…>',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: { json: { says: 'prints the audit as one object' } },
  notes: ['', 'Exit code: 0 audited · 2 a file cannot be read, or does not pass the check'],
  run,
};
