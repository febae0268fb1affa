import { currencyIn, owedIn } from '../../engine/model/scenario.ts';
import type { Played } from '../proof/archetypes.ts';
import type { VariantProof } from '../proof/proof.ts';
import { inVariant, repliesIn } from './in-variant.ts';
import { THRESHOLDS } from './thresholds.ts';
import { type Finder, finding, type Finding, type FindingContext } from './finding.ts';

const expertOf = ({ archetypes }: VariantProof): Played | undefined =>
  archetypes.find(({ name, outcome }) => name === 'expert' && outcome !== null);

const signed = (mood: number): string => (mood > 0 ? `+${mood}` : String(mood).replace('-', '−'));

type Draft = Parameters<typeof finding>[1];

interface Seen {
  readonly scene: FindingContext;
  readonly proved: VariantProof;
  readonly expert: Played;
}

/** The best mood of the way is there long before its end: what comes then is for nothing. */
const fullEarly = ({ scene, proved, expert }: Seen): readonly Draft[] => {
  const { moods } = expert;
  const most = Math.max(...moods);
  const [reached, decisions] = [moods.indexOf(most), moods.length - 1];
  if (most < THRESHOLDS.fullMood || reached >= decisions - THRESHOLDS.lastDecisions + 1) return [];
  return [
    {
      code: 'mood/full-early',
      message: `On the best path${inVariant(proved, scene)} the mood is at its best (${signed(most)}) after ${reached} of ${decisions} decisions, and nothing is left to win: ${moods.map(signed).join(' ')}.`,
      remedy:
        'Start hotter, let deeds come later, or let the world interfere when things go well, as: # stirs: 2',
    },
  ];
};

const standsStill = ({ scene, proved, expert }: Seen): readonly Draft[] => {
  const { moods } = expert;
  const still = moods.slice(1).filter((mood, at) => mood === moods[at]).length;
  if (still <= (moods.length - 1) * THRESHOLDS.stillShare) return [];
  return [
    {
      code: 'mood/stands-still',
      message: `On the best path${inVariant(proved, scene)} ${still} of ${moods.length - 1} decisions move the mood not at all: ${moods.map(signed).join(' ')}.`,
      remedy:
        'Acknowledge everything that hurts earlier (heat stays at 3 until then), do something about the matter earlier (trust stays at 7 until then), or let something happen: # stirs: 2',
    },
  ];
};

const MONEY = { minimumFractionDigits: 0, maximumFractionDigits: 2 } as const;
const money = (amount: number, { scene, proved }: Seen): string =>
  `${currencyIn(scene.proof.scenario, proved.variant.id)} ${amount.toLocaleString('en', MONEY)}`;

const misspends = (seen: Seen): readonly Draft[] => {
  const { scene, proved, expert } = seen;
  const owed = owedIn(scene.proof.scenario, proved.variant.id)?.amount;
  const paid = expert.outcome?.paid ?? 0;
  if (owed === undefined || owed === paid) return [];
  const payable = repliesIn(scene, proved).some(({ reply }) => reply.key.pays > 0);
  const due = money(owed, seen);
  if (!payable && owed > 0) {
    return [
      {
        code: 'owed/never-paid',
        message: `${due} is owed${inVariant(proved, scene)}, and no reply there hands anything over.`,
        remedy: `Say which one does, as: # pays: ${owed}`,
      },
    ];
  }
  return [
    {
      code: 'owed/best-path',
      message: `${due} is owed${inVariant(proved, scene)}, and the best path hands over ${money(paid, seen)}: the debrief would tell a perfect run that this was ${paid < owed ? 'less' : 'more'} than what was owed.`,
      remedy:
        'Mend # owed in the header or # pays on the replies of that path. A gift on top is # cost.',
    },
  ];
};

const judge = (seen: Seen, variant: number): readonly Finding[] => {
  const long = seen.expert.moods.length > THRESHOLDS.moodDecisions;
  const drafts = [...(long ? [...fullEarly(seen), ...standsStill(seen)] : []), ...misspends(seen)];
  const { choices } = seen.expert;
  return drafts.map(draft => finding(seen.scene, { ...draft, choices, variant }));
};

/** What the best path shows, variant by variant: its mood, and what it hands over. */
export const bestPath: Finder = scene =>
  scene.proof.verdict === 'cut'
    ? []
    : scene.proof.variants.flatMap((proved, variant) => {
        const expert = proved.golden === null ? undefined : expertOf(proved);
        return expert === undefined ? [] : judge({ scene, proved, expert }, variant);
      });
