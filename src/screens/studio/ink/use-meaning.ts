import { useCallback, useMemo } from 'preact/hooks';
import { type Explained, explainAt } from '../../../app/studio/ink/explain.ts';
import { inWords } from '../../../app/studio/ink/explanation.ts';
import type { Place } from '../../../app/studio/workspace/workspace.ts';
import { SKILL_NAMES } from '../../../app/words/en/skill-names.ts';
import { ruleWordsFor } from '../../../app/words/rule-words.ts';
import { actWordsFor, cardsWordsFor } from '../../../app/words/studio-cards-words.ts';
import { inkHelpWordsFor } from '../../../app/words/studio-ink-words.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import type { Meaning } from './ink-hover.ts';

/** What something in the text means, and the rules that it sets to work. */
export type WholeMeaning = Meaning & Pick<Explained, 'rules' | 'subject'>;

/** Says what stands at a place of a file means; null where it is words. */
export const useMeaning = (): ((at: Place) => WholeMeaning | null) => {
  const { workspace } = useDraft();
  const messages = useWords();
  const words = useMemo(
    () => ({
      help: inkHelpWordsFor(messages),
      acts: actWordsFor(messages),
      cards: cardsWordsFor(messages),
      skill: (skill: keyof typeof SKILL_NAMES) => SKILL_NAMES[skill].name,
      signed: (value: number) => messages.formats.signed(value),
    }),
    [messages],
  );
  return useCallback(
    at => {
      const explained = explainAt(workspace.store.getState().files, at);
      return explained === null ? null : { ...explained, explanation: inWords(explained, words) };
    },
    [workspace, words],
  );
};

/** The same with its rules as sentences, for where no link can stand. */
export const useHoverMeaning = (
  mean: ReturnType<typeof useMeaning>,
): ((at: Place) => Meaning | null) => {
  const { page, sentences } = ruleWordsFor(useWords());
  return useCallback(
    at => {
      const meaning = mean(at);
      if (meaning === null) return null;
      const { explanation, rules } = meaning;
      const said = rules.map(rule => `${page.rule(rule)}: ${sentences[rule]}`);
      return {
        ...meaning,
        explanation: { ...explanation, lines: [...explanation.lines, ...said] },
      };
    },
    [mean, page, sentences],
  );
};
