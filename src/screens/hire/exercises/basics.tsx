import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import { Area, Field } from '../parts.tsx';
import { usePlanForm, usePlanWords } from './plan-form.ts';

/** As a field of the browser has it: in the time of this computer, to the minute. */
const toLocal = (moment: string): string => {
  const date = new Date(moment);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
};

const fromLocal = (local: string): string | null => {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** Title, employer, whom to ask, language. */
export const Basics = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords();
  return (
    <section class="hire-stack" aria-labelledby="basics">
      <h2 id="basics">{words.basics}</h2>
      <Field label={words.title} value={plan.title} change={title => change({ title })} />
      <Field
        label={words.employer}
        value={plan.employer}
        change={employer => change({ employer })}
      />
      <Field
        label={words.contact}
        about={words.contactAbout}
        value={plan.contact}
        change={contact => change({ contact })}
      />
      <Field
        label={words.language}
        value={plan.language}
        change={language => change({ language })}
      />
      <Area
        label={words.welcome}
        about={words.welcomeAbout}
        value={plan.welcome}
        change={welcome => change({ welcome: welcome.slice(0, EXERCISE_LIMITS.welcomeLength) })}
      />
    </section>
  );
};

type DayField = 'keepDays' | 'contestDays' | 'answerDays';

const Days = ({ field, label }: { field: DayField; label: string }) => {
  const { plan, change } = usePlanForm();
  const set = (value: string): void =>
    change({ [field]: Math.max(1, Math.floor(Number(value)) || 1) });
  return <Field label={label} type="number" value={String(plan[field])} change={set} />;
};

/** When it opens and closes, and how long things are kept. */
export const Dates = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().dates;
  const set = (field: 'opensAt' | 'closesAt') => (local: string) => {
    const moment = fromLocal(local);
    if (moment !== null) change(field === 'opensAt' ? { opensAt: moment } : { closesAt: moment });
  };
  return (
    <section class="hire-stack" aria-labelledby="dates">
      <h2 id="dates">{words.heading}</h2>
      <p class="note">{words.zone}</p>
      <div class="hire-row">
        <Field
          label={words.opens}
          type="datetime-local"
          value={toLocal(plan.opensAt)}
          change={set('opensAt')}
        />
        <Field
          label={words.closes}
          type="datetime-local"
          value={toLocal(plan.closesAt)}
          change={set('closesAt')}
        />
      </div>
      <Days field="keepDays" label={words.keep} />
      <Days field="contestDays" label={words.contest} />
      <Days field="answerDays" label={words.answer} />
    </section>
  );
};
