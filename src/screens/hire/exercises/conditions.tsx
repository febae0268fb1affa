import { EXERCISE_LIMITS } from '../../../engine/limits.ts';
import type { ExercisePlan } from '../../../app/hiring/exercise/exercise.ts';
import { Options, Switch } from '../../parts/controls.tsx';
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

/** Meter, limit of time, report. */
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
    </section>
  );
};
