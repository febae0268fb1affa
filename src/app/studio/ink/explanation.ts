import { ACTS, receptionOfAct, type Skill } from '../../../engine/model/acts.ts';
import { unreachable } from '../../../engine/result.ts';
import { TAGS } from '../../../narrative/profile/tag-vocabulary.ts';
import type { ActMessages } from '../../words/messages/acts.ts';
import type { CardsMessages } from '../../words/messages/studio-cards.ts';
import type { InkHelpMessages } from '../../words/messages/studio-ink.ts';
import type { Explained, NamedThing, Subject } from './explain.ts';

/** What it takes to say what something means. */
export interface ExplanationWords {
  readonly help: InkHelpMessages;
  readonly acts: ActMessages;
  readonly cards: Pick<CardsMessages, 'axes' | 'meaning'>;
  /** What a skill is called. */
  readonly skill: (skill: Skill) => string;
  readonly signed: (value: number) => string;
}

/** A heading, and sentences below it. */
export interface Explanation {
  readonly title: string;
  readonly lines: readonly string[];
}

const ofName = (
  { space, name, count, definition }: NamedThing,
  { help }: ExplanationWords,
): Explanation => ({
  title: name,
  lines: [
    ...(definition === null
      ? [help.spaces[space], help.notMade]
      : [definition.text, help.madeAt(definition.place.file, definition.line)]),
    help.count(count),
  ],
});

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;

const ofTag = ({ key }: Of<'tag'>, { help }: ExplanationWords): Explanation => ({
  title: `# ${key}`,
  lines: [help.tags[key], help.example(TAGS[key].example)],
});

const ofMark = (
  { axis, value }: Of<'mark'>,
  { help, cards, signed }: ExplanationWords,
): Explanation => ({
  title: signed(value),
  lines: [help.mark(cards.axes[axis], signed(value), cards.meaning[axis](value))],
});

const ofAct = ({ act, value }: Of<'act'>, { help, acts, skill }: ExplanationWords): Explanation => {
  const reception = value < 0 ? [help.received[receptionOfAct(act)]] : [];
  return { title: act, lines: [acts[act], help.practises(skill(ACTS[act].skill)), ...reception] };
};

/** What something means, as somebody reads it. */
export const inWords = ({ subject }: Explained, words: ExplanationWords): Explanation => {
  const { help } = words;
  switch (subject.kind) {
    case 'tag':
      return ofTag(subject, words);
    case 'mark':
      return ofMark(subject, words);
    case 'act':
      return ofAct(subject, words);
    case 'variable':
      return { title: subject.name, lines: [help.variables[subject.name]] };
    case 'sign':
      return { title: help.signNames[subject.sign], lines: [help.signs[subject.sign]] };
    case 'name':
      return ofName(subject, words);
    default:
      return unreachable(subject);
  }
};
