import { useId } from 'preact/hooks';
import { isOwn } from '../../../app/catalogue/own-id.ts';
import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import type { ExercisePlan } from '../../../app/hiring/exercise/exercise.ts';
import { Options, Switch } from '../../parts/controls.tsx';
import { useServices } from '../../services.ts';
import { Field } from '../parts.tsx';
import { usePlanForm, usePlanWords } from './plan-form.ts';

const METERS = ['hidden', 'shown'] as const;
const REPORTS = ['never', 'at-end', 'on'] as const;

/** Twice as long as nearly everybody takes. */
const USUAL_MINUTES = 30;

const Timer = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().conditions;
  const set = (value: string): void => {
    const { leastMinutes, mostMinutes } = EXERCISE_LIMITS;
    const minutes = Math.floor(Number(value)) || leastMinutes;
    change({ timer: Math.min(mostMinutes, Math.max(leastMinutes, minutes)) });
  };
  return (
    <>
      <Switch
        words={words.timer}
        on={plan.timer !== null}
        flip={on => change({ timer: on ? USUAL_MINUTES : null })}
      />
      {plan.timer !== null && (
        <Field label={words.minutes} type="number" value={String(plan.timer)} change={set} />
      )}
    </>
  );
};

const reportOf = (when: (typeof REPORTS)[number], closesAt: string): ExercisePlan['report'] =>
  when === 'on' ? { when, day: closesAt.slice(0, 'yyyy-mm-dd'.length) } : { when };

const Report = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().conditions;
  const { report } = plan;
  return (
    <>
      <Options
        name={words.report}
        options={REPORTS}
        chosen={report.when}
        describe={when => words.reports[when]}
        choose={when => change({ report: reportOf(when, plan.closesAt) })}
      />
      {report.when === 'on' && (
        <Field
          label={words.reportDay}
          type="date"
          value={report.day}
          change={day => day !== '' && change({ report: { when: 'on', day } })}
        />
      )}
    </>
  );
};

/** Which of the game's scenarios to practise with: none that the exercise is made of. */
const Practice = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().conditions;
  const { catalogue } = useServices();
  const id = useId();
  const offered = catalogue.entries.filter(
    entry => !isOwn(entry.id) && !plan.parts.some(({ scenario }) => scenario === entry.id),
  );
  return (
    <div class="hire-field">
      <label for={id}>{words.practice}</label>
      <select
        id={id}
        class="text-field"
        value={plan.practice ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ practice: value === '' ? null : value })
        }
      >
        <option value="">{words.usualPractice}</option>
        {offered.map(entry => (
          <option key={entry.id} value={entry.id}>
            {entry.scenario.title}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Meter, limit of time, report, practice. */
export const Conditions = () => {
  const { plan, change } = usePlanForm();
  const words = usePlanWords().conditions;
  return (
    <section class="hire-stack" aria-labelledby="conditions">
      <h2 id="conditions">{words.heading}</h2>
      <Options
        name={words.meter}
        options={METERS}
        chosen={plan.moodMeter}
        describe={meter => words.meters[meter]}
        choose={moodMeter => change({ moodMeter })}
      />
      <Timer />
      <Report />
      <Practice />
    </section>
  );
};
