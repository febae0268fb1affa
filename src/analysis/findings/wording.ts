import { deskCardsIn } from './desk-cards.ts';
import { gradeOf, wordsIn } from './readability.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Finder, finding, type FindingContext } from './finding.ts';

const isEnglish = ({ proof }: FindingContext): boolean => proof.scenario.language.startsWith('en');

/** Too little text says nothing about how hard it is. */
const ENOUGH_WORDS = 100;

export const readingGrade: Finder = scene => {
  if (!isEnglish(scene) || scene.proof.verdict === 'cut') return [];
  const { arrivals } = scene.proof.exploration.space;
  const texts = new Set(
    arrivals.flatMap(({ lines, choices }) => [
      ...lines.map(line => line.text.trim()),
      ...choices.map(choice => choice.text.trim()),
    ]),
  );
  const all = [...texts].filter(text => text !== '');
  const grade = gradeOf(all);
  const words = all.reduce((sum, text) => sum + wordsIn(text).length, 0);
  if (words < ENOUGH_WORDS || grade <= THRESHOLDS.scriptGrade) return [];
  return [
    finding(scene, {
      code: 'text/hard-to-read',
      message: `The script reads at grade ${grade.toFixed(1)} (Flesch–Kincaid).`,
      remedy: `Aim at ${THRESHOLDS.scriptGrade} or less: shorter sentences, everyday words.`,
    }),
  ];
};

const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
};

const PASSED_ON = 'Check it against the source, then write the day you did: # as-at: 2026-11-30';

/** Cards of the desk whose facts were checked too long ago. */
export const stalePolicies: Finder = scene => {
  const { today } = scene;
  if (today === null) return [];
  return deskCardsIn(scene.proof).flatMap(({ title, asAt, path }) => {
    if (asAt === undefined || monthsBetween(asAt, today) <= THRESHOLDS.policyMonths) return [];
    return [
      finding(scene, {
        code: 'policy/out-of-date',
        message: `The card "${title}" was last checked on ${asAt}.`,
        remedy: PASSED_ON,
        path,
      }),
    ];
  });
};
