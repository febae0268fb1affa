import './settings.css';
import { useEffect, useRef } from 'preact/hooks';
import { ruleWordsFor } from '../../app/words/rule-words.ts';
import {
  EVERY_RULE,
  type EveryRuleId,
  type Grounds,
  RULE_GROUNDS,
} from '../../engine/rules/rule-grounds.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';

const RestsOn = ({ grounds: { tier, sources } }: { grounds: Grounds }) => {
  const words = ruleWordsFor(useWords());
  return (
    <div class="rule-grounds note">
      <p>
        {words.page.grounds}: {words.tiers[tier]}
      </p>
      {sources.length > 0 && (
        <ul>
          {sources.map(source => (
            <li key={source}>{words.sources[source]}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Rule = ({ id, asked }: { id: EveryRuleId; asked: boolean }) => {
  const { page, sentences, inFull } = ruleWordsFor(useWords());
  return (
    <li class="card rule-told" data-asked={asked}>
      <h2 tabIndex={-1}>{page.rule(id)}</h2>
      <p>{sentences[id]}</p>
      {inFull[id] !== undefined && <p>{inFull[id]}</p>}
      <RestsOn grounds={RULE_GROUNDS[id]} />
    </li>
  );
};

/** Brings the rule that was asked for into view, and to the focus where somebody came from elsewhere in the game. */
const useAsked = (rule: EveryRuleId | null) => {
  const { navigation } = useServices();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const heading = list.current?.querySelector<HTMLElement>('[data-asked=true] h2');
    heading?.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (navigation.hasMoved()) heading?.focus({ preventScroll: true });
  }, [navigation, rule]);
  return list;
};

/** Every rule of mood in plain words, with what it rests on. */
export const RulesScreen = ({ rule }: { rule: EveryRuleId | null }) => {
  const { page } = ruleWordsFor(useWords());
  const list = useAsked(rule);
  return (
    <Page title={rule === null ? page.heading : page.rule(rule)} kind="rules">
      <PageHeading>{page.heading}</PageHeading>
      <p class="lead">{page.lead}</p>
      <p class="note">{page.sizes}</p>
      <ul class="rules-told" ref={list}>
        {EVERY_RULE.map(id => (
          <Rule key={id} id={id} asked={id === rule} />
        ))}
      </ul>
    </Page>
  );
};
