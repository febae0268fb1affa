import { missing } from '../../engine/result.ts';
import { AXES } from '../../engine/model/acts.ts';
import { LEVEL_MAX, LEVEL_MIN } from '../../engine/model/customer.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import { type Terminal, wayTo } from '../graph/graph.ts';
import { lengthsFrom } from '../graph/path-lengths.ts';
import { type Parting, partingOf } from '../graph/parting.ts';
import { GOLDEN_SCORE } from '../graph/golden-path.ts';
import { isScored, type VariantProof } from '../proof/proof.ts';
import { LEVELS, MARKS } from '../../narrative/source/problem.ts';
import { type OfferedReply, repliesIn } from './in-variant.ts';
import { AXIS_NAMES, short } from './phrases.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';

const nameOf = ({ variant }: VariantProof, scene: FindingContext): string =>
  scene.proof.scenario.variants.length > 1 ? ` in the variant "${variant.id}"` : '';

const NOTHING_TO_EARN = 'Give good replies their marks, as: # empathy: +2 acknowledge wait';
const MARK_EACH =
  'Say what it does for the matter and for the person, as: # accuracy: +1 act # empathy: -1 cold. A reply that does neither has a note that says why.';
const APART =
  'Let one reply be both, let one follow the other, or take a mark off where the two compete.';

/** A reply that nobody has judged yet: no mark, and no note on why it has none. */
const isUnmarked = ({ reply: { key } }: OfferedReply): boolean =>
  (key.accuracy ?? key.empathy ?? key.why) === undefined;

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
      ? `1 reply has no mark yet${nameOf(proved, scene)}. ${short(first.reply.text)}`
      : `${waiting.length} replies have no mark yet${nameOf(proved, scene)}. The first: ${short(first.reply.text)}`;
  const draft = { message, remedy: MARK_EACH, path: first.source, variant };
  return [{ ...finding(scene, { ...draft, code: 'marks/missing' }), affects: [LEVELS, MARKS] }];
};

/** No way to play is very good on both axes: the scenario asks for something it does not allow. */
export const noGolden: Finder = scene =>
  scene.proof.variants.flatMap((proved, variant) => {
    const { golden, marks } = proved;
    if (golden !== null || scene.proof.verdict === 'cut') return [];
    const waiting = stillUnmarked(scene, proved, variant);
    if (waiting.length > 0) return waiting;
    if (marks.accuracy.best === null || marks.empathy.best === null) return [];
    const empty = AXES.filter(axis => (marks[axis].best ?? 0) <= 0).map(axis => AXIS_NAMES[axis]);
    if (empty.length > 0) {
      const message = `Nothing can be earned for ${empty.join(' and ')}${nameOf(proved, scene)}.`;
      const draft = { code: 'golden/none', message, remedy: NOTHING_TO_EARN, variant } as const;
      return [{ ...finding(scene, draft), affects: [LEVELS] }];
    }
    const parting = partingOf(scene.proof, proved.root);
    const message = `No way to play reaches ${GOLDEN_SCORE} on both axes${nameOf(proved, scene)}.`;
    return [
      finding(scene, {
        code: 'golden/none',
        message: parting === null ? message : `${message} ${describeParting(parting)}`,
        remedy: APART,
        ...(parting === null ? {} : { path: parting.path, choices: parting.way.choices }),
        variant,
      }),
    ];
  });

const describeParting = ({ way, accurate, kind }: Parting): string => {
  const best = `The best comes to accuracy ${way.accuracy} and empathy ${way.empathy}.`;
  return accurate === kind
    ? `${best} It loses most at this decision, at "${short(accurate)}".`
    : `${best} They part at this decision: "${short(accurate)}" keeps most accuracy, "${short(kind)}" most empathy.`;
};

const unaskedAt = (
  scene: FindingContext,
  level: 'heat' | 'patience',
  value: number,
): readonly Finding[] => {
  const { exploration, verdict } = scene.proof;
  const { graph, customerOf, space } = exploration;
  // What was not played to its end may still ask.
  if (verdict === 'cut' || space.asksAt(level, value)) return [];
  for (let node = 0; node < graph.nodes; node++) {
    if ((graph.terminal[node] ?? missing()) >= 0) continue;
    if (levelsOfCode(customerOf[node] ?? missing())[level] !== value) continue;
    return [
      finding(scene, {
        code: `${level}/unasked`,
        message: `The customer's ${level} can reach ${value}, and the story never asks about it.`,
        remedy: `Ask before the next replies, as: { ${level} ${value === 0 ? '<= 0' : '>= 10'}: -> walks_away }`,
        ...wayTo(graph, node),
      }),
    ];
  }
  return [];
};

export const unasked: Finder = scene => [
  ...unaskedAt(scene, 'patience', LEVEL_MIN),
  ...unaskedAt(scene, 'heat', LEVEL_MAX),
];

const oneSidedIn = (
  scene: FindingContext,
  proved: VariantProof,
  variant: number,
): readonly Finding[] => {
  const sides = [
    { name: 'solve-only', weak: 'empathy', says: 'Being correct and cold' },
    { name: 'empathy-only', weak: 'accuracy', says: 'Being kind and useless' },
  ] as const;
  return sides.flatMap(({ name, weak, says }) => {
    const played = proved.archetypes.find(player => player.name === name);
    if (played === undefined || played.outcome === null) return [];
    const score = played[weak];
    const resolved = played.outcome.ending.kind === 'resolved' && played.outcome.fcr === 'yes';
    const high = score > THRESHOLDS.oneSidedScore;
    if (!high && (name === 'solve-only' || !resolved)) return [];
    const why = high
      ? `scores ${score} on ${AXIS_NAMES[weak]}`
      : 'ends resolved at the first contact';
    return [
      finding(scene, {
        code: 'play/one-sided',
        message: `${says} ${why}${nameOf(proved, scene)}.`,
        remedy: `Let the neglected side cost something: fewer marks for ${AXIS_NAMES[weak]} on replies that are not about it, or an ending that asks for it.`,
        choices: played.choices,
        variant,
      }),
    ];
  });
};

/** Scores are a share of the best, which only a complete proof knows. */
export const oneSided: Finder = scene =>
  scene.proof.verdict === 'cut'
    ? []
    : scene.proof.variants.flatMap((proved, variant) => oneSidedIn(scene, proved, variant));

/** The customer breaks off, or the story does: such a conversation is no shorter way to an end. */
const breaksOff = ({ ending, problem }: Terminal): boolean =>
  problem !== null || ending.kind === 'left';

/** Only ways that reach an end of their own can be compared. */
export const unequalPaths: Finder = scene =>
  scene.proof.variants.flatMap((proved, variant) => {
    const { exploration, components, verdict } = scene.proof;
    const { graph } = exploration;
    if (verdict === 'cut') return [];
    const reachesEnd = (node: number): boolean => {
      const terminal = graph.terminals[graph.terminal[node] as number];
      return terminal !== undefined && !breaksOff(terminal);
    };
    const counts = isScored(exploration);
    const { fewest, most } = lengthsFrom(graph, components, counts, proved.root, reachesEnd);
    if (fewest === most) return [];
    return [
      finding(scene, {
        code: 'paths/unequal',
        message: `Between ${fewest} and ${most ?? 'any number of'} scored decisions${nameOf(proved, scene)}, depending on the way.`,
        remedy: 'Fine for practice. For hiring, let every way to an end have the same number.',
        variant,
      }),
    ];
  });
