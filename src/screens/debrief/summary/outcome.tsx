import type { ComponentChildren } from 'preact';
import { breachInWords } from '../../../app/debrief/breach-in-words.ts';
import type { Debrief } from '../../../app/debrief/debrief.ts';
import { zoneOf } from '../../../engine/model/mood.ts';
import type { CostView } from '../../../app/debrief/cost.ts';
import type { Mishap } from '../../../engine/review/mishaps.ts';
import { CSAT_MODEL, type Outcome } from '../../../engine/scoring/outcome.ts';
import { addressOf } from '../../../app/route.ts';
import { ruleWordsFor } from '../../../app/words/rule-words.ts';
import { useWords } from '../../services.ts';
import { useCoaching } from '../../hooks/use-coaching-words.ts';
import { ScenarioText } from '../../parts/scenario-text.tsx';
import { MishapName } from './mishap-name.tsx';

const Item = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="outcome-item">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface MishapsProps {
  readonly name: string;
  readonly mishaps: readonly Mishap[];
  readonly wordsFor: (mishap: Mishap) => string | null;
}

const MishapList = ({ mishaps, wordsFor }: Omit<MishapsProps, 'name'>) => {
  const { debrief } = useWords();
  return (
    <ul class="mishaps">
      {mishaps.map(mishap => (
        <li key={mishap.id}>
          <MishapName mishap={mishap} words={wordsFor(mishap)} />{' '}
          <span class="note">{debrief.turn(mishap.turn)}</span>
        </li>
      ))}
    </ul>
  );
};

const Mishaps = ({ name, ...props }: MishapsProps) => {
  const { debrief } = useWords();
  return (
    <Item name={name}>{props.mishaps.length === 0 ? debrief.none : <MishapList {...props} />}</Item>
  );
};

/** What was owed and what was given, apart: a right is no gift (O5). */
const Money = ({ cost }: { cost: CostView }) => {
  const { debrief, formats } = useWords();
  const { owed, paid, goodwill, currency } = cost;
  const money = (amount: number) => formats.money(amount, currency);
  const due = owed === null || owed.amount === 0 ? null : money(owed.amount);
  return (
    <>
      {(due !== null || paid > 0) && (
        <Item name={debrief.paid}>
          {debrief.paidOf(money(paid), due)}
          {owed !== null && <ScenarioText as="span" class="note" text={owed.covers} />}
        </Item>
      )}
      <Item name={debrief.goodwill}>{money(goodwill)}</Item>
    </>
  );
};

/** What was believed, and came out after the ending (M12). */
const Afterwards = ({ mood }: { mood: number }) => {
  const { common, debrief, formats } = useWords();
  return (
    <Item name={debrief.nextDay}>
      {debrief.nextDayOf(formats.signed(mood), common.zones[zoneOf(mood)])}
      <span class="note">{debrief.nextDayAbout}</span>
    </Item>
  );
};

interface FirstContactProps {
  readonly outcome: Outcome;
  readonly shortcomings: Debrief['shortcomings'];
}

/** Whether it was solved at the first contact; where it was not, why (O3). */
const FirstContact = ({ outcome: { fcr }, shortcomings }: FirstContactProps) => {
  const { debrief: names } = useWords();
  const { shortcomings: words } = useCoaching();
  const codes = shortcomings?.result.map(({ code }) => code) ?? [];
  const reasons = codes.flatMap(code => (code === 'satisfaction' ? [] : [words.fcr[code]]));
  return (
    <Item name={names.fcr}>
      {fcr === 'no' && reasons.length > 0 ? names.fcrNo([...new Set(reasons)]) : names.fcrs[fcr]}
    </Item>
  );
};

/** What “modelled” means: every rule, in a sentence. */
const ToRules = () => {
  const { page } = ruleWordsFor(useWords());
  return (
    <p class="no-print">
      <a href={addressOf({ name: 'rules', rule: null })}>{page.all}</a>
    </p>
  );
};

/** How it came out, apart from how it was done. */
export const OutcomeCard = ({ debrief, outcome }: { debrief: Debrief; outcome: Outcome }) => {
  const { common, debrief: names, formats } = useWords();
  const coaching = useCoaching();
  const { ending } = outcome;
  return (
    <section class="card outcome" aria-labelledby="outcome">
      <h2 id="outcome">{names.outcome}</h2>
      <dl>
        <Item name={names.ending}>
          {common.endings[ending.kind]}
          {ending.warranted && `, ${common.warranted}`}
        </Item>
        <Item name={names.csat}>
          {names.csatOf(formats.number(outcome.csat, 1))}
          {outcome.csat === CSAT_MODEL.breachCap && debrief.breaches.length > 0 && (
            <span class="note">{coaching.shortcomings.cappedByBreach}</span>
          )}
        </Item>
        <FirstContact outcome={outcome} shortcomings={debrief.shortcomings} />
        <Item name={names.ease}>{names.easeOf(formats.number(outcome.ease, 1))}</Item>
        {outcome.nextDay !== null && <Afterwards mood={outcome.nextDay.mood} />}
        {debrief.cost !== null && <Money cost={debrief.cost} />}
        <Mishaps
          name={names.breaches}
          mishaps={debrief.breaches}
          wordsFor={breach => breachInWords(breach, coaching)}
        />
        <Mishaps
          name={names.brokenPromises}
          mishaps={debrief.brokenPromises}
          wordsFor={({ words }) => words}
        />
      </dl>
      {debrief.cost !== null && debrief.cost.verdict !== null && (
        <p class="cost-verdict">{coaching.hidden.costVerdict[debrief.cost.verdict]}</p>
      )}
      <p class="note">{names.modelled}</p>
      {debrief.sight.keys && <ToRules />}
    </section>
  );
};
