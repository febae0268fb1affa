import { missing } from '../../engine/result.ts';
import { LEVEL_MAX, LEVEL_MIN } from '../../engine/model/customer.ts';
import { levelsOfCode } from '../explore/customer-table.ts';
import { type Terminal, wayTo } from '../graph/graph.ts';
import { lengthsFrom } from '../graph/path-lengths.ts';
import { isScored } from '../proof/proof.ts';
import { inVariant } from './in-variant.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';

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

/** The customer breaks off, or the story does: such a conversation is no shorter way to an end. */
const breaksOff = ({ ending, problem }: Terminal): boolean =>
  problem !== null || ending.kind === 'left' || ending.kind === 'ended';

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
        message: `Between ${fewest} and ${most ?? 'any number of'} scored decisions${inVariant(proved, scene)}, depending on the way.`,
        remedy: 'Fine for practice. For hiring, let every way to an end have the same number.',
        variant,
      }),
    ];
  });
