import { type ComponentChildren, createContext, createElement } from 'preact';
import { useContext } from 'preact/hooks';
import { entryOf } from '../../app/catalogue/catalogue.ts';
import { spoken, typographic } from '../../app/words/quotation-marks.ts';
import { directionOf, sentenceParts, type TextDirection } from '../../app/words/text-direction.ts';
import { useServices, useWords } from '../services.ts';

/** BCP 47; null where it is not known. */
const Language = createContext<string | null>(null);

/** What a scenario says within this is in that language. */
export const InLanguage = (props: { language: string | null; children: ComponentChildren }) => (
  <Language.Provider value={props.language}>{props.children}</Language.Provider>
);

/** The same for a scenario by its name. The language of one that is not there any more is not known. */
export const InLanguageOf = (props: { scenario: string; children: ComponentChildren }) => {
  const entry = entryOf(useServices().catalogue, props.scenario);
  return <InLanguage language={entry?.scenario.language ?? null}>{props.children}</InLanguage>;
};

/** Which way a box with words of the scenario and of the page runs. */
export const useDirection = (): ((text: string) => TextDirection) => {
  const language = useContext(Language);
  return text => directionOf(text, language);
};

/** Words of the scenario with the quotation marks of their language; what somebody says stands in such marks. */
export const useWritten = (): ((text: string, isSpoken: boolean) => string) => {
  const language = useContext(Language);
  const page = useWords().language;
  return (text, isSpoken) =>
    isSpoken ? spoken(text, language, page) : typographic(text, language);
};

/** What says of an element that it is in the scenario's language, and which way it runs. */
export const useTextAttributes = () => {
  const language = useContext(Language);
  return (text: string) => ({
    ...(language === null ? {} : { lang: language }),
    dir: directionOf(text, language),
  });
};

interface Props {
  /** Left out: some words in a text of the page. */
  readonly as?: 'bdi' | 'p' | 'span' | 'strong' | 'dd' | 'h3';
  readonly class?: string;
  readonly text: string;
  /** Somebody says it: it stands in quotation marks. */
  readonly isSpoken?: boolean;
}

/** Words of a scenario: in their language, their direction and their quotation marks, apart from what stands around them. */
export const ScenarioText = ({ as = 'bdi', text, isSpoken = false, ...rest }: Props) => {
  const attributes = useTextAttributes();
  const written = useWritten();
  return createElement(as, { ...rest, ...attributes(text) }, written(text, isSpoken));
};

/** A sentence of the page about words of a scenario, which are marked in it (`isolated`). */
export const Sentence = ({ text }: { text: string }) => (
  <>
    {sentenceParts(text).map((part, index) =>
      part.isScenario ? <ScenarioText key={index} text={part.text} /> : part.text,
    )}
  </>
);
