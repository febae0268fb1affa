import type { ByAxis } from '../../engine/model/acts.ts';
import type { Archetype } from './archetypes.ts';
import { addCounts, type Count } from '../graph/path-counts.ts';
import type { Finding } from '../findings/finding.ts';
import type { MarkRange, Proof, VariantProof } from './proof.ts';

type ReportedRange = { readonly best: number | 'unbounded'; readonly worst: number | 'unbounded' };
type ReportedGolden = {
  readonly accuracy: number;
  readonly empathy: number;
  readonly choices: readonly number[];
} | null;

interface ReportedPlayer {
  readonly name: Archetype;
  readonly accuracy: number;
  readonly empathy: number;
  readonly ending: string | null;
  readonly mood: number | null;
  /** Mood when what was believed has come out, the day after; null where nothing does. */
  readonly nextDay: number | null;
}

interface ReportedVariant {
  readonly id: string;
  readonly conversations: string;
  readonly accuracy: ReportedRange;
  readonly empathy: ReportedRange;
  readonly golden: ReportedGolden;
  readonly archetypes: readonly ReportedPlayer[];
}

/** A line or an ending, and the heat and mood in which it can be told. */
export interface ReportedLine {
  readonly kind: 'line' | 'ending';
  readonly file: string;
  readonly line: number;
  readonly speaker: string | null;
  readonly text: string;
  readonly heat: { readonly least: number; readonly most: number };
  readonly mood: { readonly least: number; readonly most: number };
}

/** What `composure check --json` says of one file. */
export interface Report {
  readonly file: string;
  readonly title: string;
  /** What it was read as: a file without the header of the profile is plain ink. */
  readonly readAs: 'scenario' | 'plain ink';
  readonly verdict: 'complete' | 'cut';
  /** What stopped a cut exploration: a limit by its name, or external functions. */
  readonly cutBy?: string;
  readonly states: number;
  readonly decisions: number;
  readonly conversations: string;
  readonly endings: readonly { kind: string; summary: string; conversations: string }[];
  readonly accuracy: ReportedRange;
  readonly empathy: ReportedRange;
  readonly golden: ReportedGolden;
  readonly archetypes: readonly ReportedPlayer[];
  readonly variants?: readonly ReportedVariant[];
  readonly findings: readonly Finding[];
  readonly edges: number;
  readonly milliseconds: number;
  /** Only where they are asked for. */
  readonly lines?: readonly ReportedLine[];
}

const digits = (count: Count): string => (typeof count === 'bigint' ? count.toString() : count);

const range = ({ best, worst }: MarkRange): ReportedRange => ({
  best: best ?? 'unbounded',
  worst: worst ?? 'unbounded',
});

const goldenOf = ({ golden }: VariantProof): ReportedGolden =>
  golden === null
    ? null
    : { accuracy: golden.accuracy, empathy: golden.empathy, choices: golden.choices };

const playersOf = ({ archetypes }: VariantProof): readonly ReportedPlayer[] =>
  archetypes.map(({ name, accuracy, empathy, outcome, mood }) => ({
    name,
    accuracy,
    empathy,
    ending: outcome?.ending.kind ?? null,
    mood,
    nextDay: outcome?.nextDay?.mood ?? null,
  }));

const axes = ({ marks }: VariantProof): ByAxis<ReportedRange> => ({
  accuracy: range(marks.accuracy),
  empathy: range(marks.empathy),
});

const variantOf = (proved: VariantProof): ReportedVariant => ({
  id: proved.variant.id,
  conversations: digits(proved.conversations.all),
  ...axes(proved),
  golden: goldenOf(proved),
  archetypes: playersOf(proved),
});

const endingsOf = ({ exploration: { graph }, variants }: Proof): Report['endings'] =>
  graph.terminals
    .filter(({ problem }) => problem === null)
    .map(({ id, ending, said, place }) => ({
      kind: said ? ending.kind : 'untold',
      summary: said ? ending.summary : place,
      conversations: digits(
        variants
          .map(({ conversations }) => conversations.byTerminal[id] ?? 0n)
          .reduce(addCounts, 0n),
      ),
    }));

export interface ReportInput {
  readonly file: string;
  readonly proof: Proof;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

const UNKNOWN = { best: 0, worst: 0 } as const;

/** The report on a file that was proved. */
export const reportOf = ({ file, proof, findings, milliseconds }: ReportInput): Report => {
  const [first] = proof.variants;
  const { graph } = proof.exploration;
  const conversations = proof.variants.map(variant => variant.conversations.all);
  return {
    file,
    title: proof.scenario.title,
    readAs: proof.exploration.plain ? 'plain ink' : 'scenario',
    verdict: proof.verdict,
    ...(proof.cut === null ? {} : { cutBy: proof.cut }),
    states: graph.nodes,
    decisions: Math.max(0, ...proof.variants.map(({ decisions }) => decisions.most ?? 0)),
    conversations: digits(conversations.reduce(addCounts, 0n)),
    endings: endingsOf(proof),
    ...(first === undefined ? { accuracy: UNKNOWN, empathy: UNKNOWN } : axes(first)),
    golden: first === undefined ? null : goldenOf(first),
    archetypes: first === undefined ? [] : playersOf(first),
    ...(proof.variants.length > 1 ? { variants: proof.variants.map(variantOf) } : {}),
    findings,
    edges: graph.edgeTo.length,
    milliseconds,
  };
};

/** The report on a file that could not be proved: nothing was covered, and the findings say why. */
export const emptyReport = (
  file: string,
  findings: readonly Finding[],
  milliseconds: number,
): Report => ({
  file,
  title: '',
  readAs: findings.some(({ code }) => code === 'header/none') ? 'plain ink' : 'scenario',
  verdict: 'cut',
  states: 0,
  decisions: 0,
  conversations: '0',
  endings: [],
  accuracy: UNKNOWN,
  empathy: UNKNOWN,
  golden: null,
  archetypes: [],
  findings,
  edges: 0,
  milliseconds,
});
