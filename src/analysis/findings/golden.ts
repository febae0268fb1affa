import { AXES, type Axis } from '../../engine/model/acts.ts';
import { LEVELS, MARKS } from '../../narrative/source/problem.ts';
import { GOLDEN_SCORE } from '../graph/golden-path.ts';
import { type Parting, partingOf } from '../graph/parting.ts';
import type { VariantProof } from '../proof/proof.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';
import { inVariant, type OfferedReply, repliesIn } from './in-variant.ts';
import { AXIS_NAMES, short } from './phrases.ts';

/** A reply that nobody has judged yet: no mark, and no note on why it has none. */
const isUnmarked = ({ reply: { key } }: OfferedReply): boolean =>
  (key.accuracy ?? key.empathy ?? key.why) === undefined;

const MARK_EACH =
  'Say what it does for the matter and for the person, as: # accuracy: +1 act # empathy: -1 cold. A reply that does neither has a note that says why.';

/** Marks that are still to be given: what can be earned is not known before. */
const stillUnmarked = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] => {
  const waiting = repliesIn(scene, proved).filter(isUnmarked);
  const [first] = waiting;
  if (first === undefined) return [];
  const message =
    waiting.length === 1
      ? `1 reply has no mark yet${inVariant(proved, scene)}. ${short(first.reply.text)}`
      : `${waiting.length} replies have no mark yet${inVariant(proved, scene)}. The first: ${short(first.reply.text)}`;
  const draft = { message, remedy: MARK_EACH, path: first.source, variant };
  return [{ ...finding(scene, { ...draft, code: 'marks/missing' }), affects: [LEVELS, MARKS] }];
};

const NOTHING_TO_EARN = 'Give good replies their marks, as: # empathy: +2 acknowledge wait';

const nothingToEarn = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] => {
  const empty = AXES.filter(axis => (proved.marks[axis].best ?? 0) <= 0);
  if (empty.length === 0) return [];
  const sides = empty.map(axis => AXIS_NAMES[axis]).join(' and ');
  const message = `Nothing can be earned for ${sides}${inVariant(proved, scene)}.`;
  const draft = { code: 'golden/none', message, remedy: NOTHING_TO_EARN, variant } as const;
  return [{ ...finding(scene, draft), affects: [LEVELS] }];
};

const described = ({ way, accurate, kind }: Parting): string => {
  const best = `The best comes to accuracy ${way.accuracy} and empathy ${way.empathy}.`;
  return accurate === kind
    ? `${best} It loses most at this decision, at "${short(accurate)}".`
    : `${best} They part at this decision: "${short(accurate)}" keeps most accuracy, "${short(kind)}" most empathy.`;
};

const APART =
  'Let one reply be both, let one follow the other, or take a mark off where the two compete.';

/** Which reply to change, and by how much: the neglected side gets more, or the other reply less of it. */
const howToMend = ({ accurate, kind, lacks }: Parting): string => {
  const raise = (reply: string, axis: Axis): string =>
    `"${short(reply)}" ${lacks[axis]} more for ${AXIS_NAMES[axis]}`;
  const ways = [
    ...(lacks.empathy > 0 ? [raise(accurate, 'empathy')] : []),
    ...(lacks.accuracy > 0 ? [raise(kind, 'accuracy')] : []),
  ];
  if (ways.length === 0) return APART;
  const [axis, other] =
    lacks.empathy > 0 ? ['empathy' as const, kind] : ['accuracy' as const, accurate];
  const less = accurate === kind ? '' : `, or take ${lacks[axis]} off "${short(other)}"`;
  return `Give ${ways.join(' and ')}${less}; or let the one follow the other.`;
};

const partedWays = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] => {
  const parting = partingOf(scene.proof, proved.root);
  const message = `No way to play reaches ${GOLDEN_SCORE} on both axes${inVariant(proved, scene)}.`;
  const told =
    parting === null
      ? { message, remedy: APART }
      : {
          message: `${message} ${described(parting)}`,
          remedy: howToMend(parting),
          path: parting.path,
          choices: parting.way.choices,
        };
  return [finding(scene, { code: 'golden/none', ...told, variant })];
};

/** No way to play is very good on both axes: the scenario asks for something it does not allow. */
export const noGolden: Finder = scene =>
  scene.proof.variants.flatMap((proved, variant) => {
    const { golden, marks } = proved;
    if (golden !== null || scene.proof.verdict === 'cut') return [];
    if (marks.accuracy.best === null || marks.empathy.best === null) return [];
    for (const find of [stillUnmarked, nothingToEarn, partedWays]) {
      const found = find(scene, proved, variant);
      if (found.length > 0) return found;
    }
    return [];
  });
