import type { Channel } from '../../../engine/model/channel.ts';
import type { Looks } from '../../../engine/model/appearance.ts';
import type { SettingName } from '../../../engine/model/settings.ts';
import { GAP, writeDraft } from '../../../narrative/authoring/draft.ts';
import { decisionsFrom } from '../../../narrative/authoring/heard.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Replacement, Transcript, Transcripts, Turn } from '../transcripts/transcript.ts';
import { writtenLooks } from './figures.ts';
import { EMPTY_FORM, fileNameFor, speakerIn } from './guided.ts';

/** What somebody was in the talk. */
export const PARTS = ['customer', 'agent', 'nobody'] as const;
export type Part = (typeof PARTS)[number];

export interface Speaker {
  readonly name: string;
  readonly turns: number;
  readonly part: Part;
}

/** How agents begin, in the words that their employers give them. */
const GREETING =
  /\b(?:how (?:can|may|could) (?:I|we) help|(?:you['’]re|you are|you have come) through to|\w+ speaking\b|thank(?:s| you) for (?:calling|contacting|reaching)|welcome to|my name is .{1,30} (?:from|with|at))\b/i;

const isAgent = (name: string, turns: readonly Turn[]): boolean => {
  const own = turns.filter(({ speaker }) => speaker === name);
  if (own.some(({ role }) => role !== null)) return own.some(({ role }) => role === 'agent');
  return (
    /^(?:agent|advis[eo]r|rep|operator|support)\b/i.test(name) || GREETING.test(own[0]?.text ?? '')
  );
};

/** Who speaks, and who they seem to be; a person decides. */
export const speakersIn = ({ turns }: Transcript): readonly Speaker[] => {
  const names = [...new Set(turns.map(({ speaker }) => speaker))];
  const found = names.find(name => isAgent(name, turns));
  // Nobody says so: whoever complains begins.
  const agent = found ?? names[1];
  const customer = names.find(name => name !== agent);
  return names.map(name => ({
    name,
    turns: turns.filter(({ speaker }) => speaker === name).length,
    part: name === agent ? 'agent' : name === customer ? 'customer' : 'nobody',
  }));
};

/** What is made into a scenario, as the author has settled it. */
export interface TalkChoice {
  readonly title: string;
  readonly channel: Channel;
  readonly setting: SettingName;
  /** The customer's name in the scenario. */
  readonly customer: string;
  readonly role: string;
  readonly looks: Looks;
  readonly speakers: readonly Speaker[];
  /** Personal data that is replaced. */
  readonly replacements: readonly Replacement[];
  /** First and last turn that is used, from 0. */
  readonly from: number;
  readonly to: number;
}

export type TalkFault = 'title' | 'customer' | 'no-customer' | 'no-agent' | 'nothing';

const partOf = (speakers: readonly Speaker[], name: string): Part =>
  speakers.find(speaker => speaker.name === name)?.part ?? 'nobody';

const chosenTurns = ({ turns }: Transcript, { from, to, speakers }: TalkChoice): readonly Turn[] =>
  turns.slice(from, to + 1).filter(({ speaker }) => partOf(speakers, speaker) !== 'nobody');

/** What has to be settled before anything is made of it. */
export const talkFaults = (transcript: Transcript, choice: TalkChoice): readonly TalkFault[] => {
  const has = (part: Part): boolean => choice.speakers.some(speaker => speaker.part === part);
  return [
    ...(choice.title.trim() === '' ? (['title'] as const) : []),
    ...(choice.customer.trim() === '' ? (['customer'] as const) : []),
    ...(has('customer') ? [] : (['no-customer'] as const)),
    ...(has('agent') ? [] : (['no-agent'] as const)),
    ...(chosenTurns(transcript, choice).length > 0 ? [] : (['nothing'] as const)),
  ];
};

const CURRENCIES = [
  ['GBP', /£|\b(?:pounds|quid|GBP)\b/i],
  ['USD', /\$|\b(?:dollars|USD)\b/i],
  ['CHF', /\b(?:francs|CHF)\b/i],
  ['EUR', /€|\b(?:euros?|EUR)\b/i],
] as const;

/** The money that is talked of, if any is. */
const currencyIn = (turns: readonly Pick<Turn, 'text'>[]): string | null =>
  CURRENCIES.find(([, sign]) => turns.some(({ text }) => sign.test(text)))?.[0] ?? null;

const MINUTES_A_DECISION = 0.6;

/** A scenario out of a real talk, with everything replaced that was to be. */
export const sourcesFromTalk = (
  transcript: Transcript,
  choice: TalkChoice,
  { replaced }: Pick<Transcripts, 'replaced'>,
): readonly Source[] => {
  const speaker = speakerIn(choice.customer);
  const turns = replaced(chosenTurns(transcript, choice), choice.replacements).map(
    ({ speaker: name, text }) => ({ isAgent: partOf(choice.speakers, name) === 'agent', text }),
  );
  const decisions = decisionsFrom(turns, speaker);
  const text = writeDraft({
    header: {
      ...EMPTY_FORM,
      title: choice.title.trim(),
      channel: choice.channel,
      setting: choice.setting,
      currency: currencyIn(turns) ?? EMPTY_FORM.currency,
      role: choice.role.trim() === '' ? GAP : choice.role.trim(),
      customer: choice.customer.trim(),
      about: '',
      looks: writtenLooks(choice.looks),
      brief: GAP,
      goal: GAP,
      minutes: Math.max(1, Math.round(decisions.length * MINUTES_A_DECISION)),
      start: { heat: 6, trust: 3, patience: 6 },
      // Whoever rings to complain was hurt by something: the author says by what.
      grievances: [{ id: 'hurt', hurt: GAP, weight: 2 }],
      facts: [],
      variants: [],
      policies: [],
      owed: [],
    },
    decisions,
  });
  return [{ name: fileNameFor(choice.title), text }];
};
