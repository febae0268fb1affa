import type { ComponentChildren } from 'preact';
import {
  FEWEST_DECISIONS,
  type FormFault,
  type GuidedForm,
  MOST_DECISIONS,
  type RequiredField,
  TEMPERS,
} from '../../../app/studio/new/guided.ts';
import type { Choice } from '../../../app/words/messages/common.ts';
import { DIFFICULTIES } from '../../../engine/model/scenario.ts';
import { CHANNEL_FACTS } from '../../../engine/model/channel.ts';
import { Field, Pick, Rows } from './fields.tsx';
import { FigurePicker } from './figure-picker.tsx';
import { ChannelPick, SettingPick } from './met.tsx';
import { useNewWords } from './use-new-words.ts';

interface Props {
  readonly form: GuidedForm;
  readonly change: (form: GuidedForm) => void;
  /** What was wrong when it was last tried. */
  readonly faults: readonly FormFault[];
}

const Part = ({ part, children }: { part: Choice | string; children: ComponentChildren }) => {
  const { name, about } = typeof part === 'string' ? { name: part } : part;
  return (
    <fieldset class="new-part">
      <legend>{name}</legend>
      {about !== undefined && <p class="note">{about}</p>}
      {children}
    </fieldset>
  );
};

const useFields = ({ form, change, faults }: Props) => {
  const words = useNewWords();
  const faultOf = (fault: FormFault): string | undefined =>
    faults.includes(fault) ? words.faults[fault] : undefined;
  const text = (field: RequiredField, rows?: number) => (
    <Field
      label={words.fields[field].name}
      {...(words.fields[field].about === undefined ? {} : { about: words.fields[field].about })}
      value={form[field]}
      change={value => change({ ...form, [field]: value })}
      fault={faultOf(field)}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  return { words, faultOf, text };
};

const Situation = (props: Props) => {
  const { form, change } = props;
  const { words, text } = useFields(props);
  return (
    <Part part={words.parts.situation}>
      <ChannelPick
        met={form}
        change={({ channel, setting }) => change({ ...form, channel, setting })}
      />
      {text('title')}
      <SettingPick met={form} change={({ setting }) => change({ ...form, setting })} />
      {text('role')}
      {text('brief', 3)}
      {text('goal', 2)}
    </Part>
  );
};

const Customer = (props: Props) => {
  const { form, change } = props;
  const { words, text } = useFields(props);
  return (
    <Part part={words.parts.customer}>
      {text('name')}
      <Field
        label={words.about.name}
        about={words.about.about ?? ''}
        value={form.about}
        change={about => change({ ...form, about })}
      />
      <Pick
        label={words.temper}
        options={TEMPERS}
        names={words.tempers}
        value={form.temper}
        change={temper => change({ ...form, temper })}
      />
      {CHANNEL_FACTS[form.channel].seen && (
        <FigurePicker
          looks={form.looks}
          setting={form.setting}
          choose={looks => change({ ...form, looks })}
        />
      )}
    </Part>
  );
};

const WEIGHTS = ['1', '2', '3'] as const;

const Hurts = ({ form, change }: Props) => {
  const words = useNewWords();
  const [little = '', much = '', most = ''] = words.weights;
  return (
    <Part part={words.parts.hurts}>
      <Rows
        rows={form.grievances}
        change={grievances => change({ ...form, grievances })}
        empty={{ hurt: '', weight: 2 }}
        add={words.add}
        remove={number => words.remove(words.grievance(number))}
      >
        {(row, put, number) => (
          <>
            <Field
              label={words.grievance(number)}
              value={row.hurt}
              change={hurt => put({ ...row, hurt })}
            />
            <Pick
              label={words.weight(number)}
              options={WEIGHTS}
              names={{ 1: little, 2: much, 3: most }}
              value={WEIGHTS[row.weight - 1] ?? '2'}
              change={weight => put({ ...row, weight: Number(weight) })}
            />
          </>
        )}
      </Rows>
    </Part>
  );
};

const Facts = ({ form, change }: Props) => {
  const words = useNewWords();
  return (
    <>
      <Part part={words.parts.facts}>
        <Rows
          rows={form.facts}
          change={facts => change({ ...form, facts })}
          empty={{ what: '' }}
          add={words.add}
          remove={number => words.remove(words.fact(number))}
        >
          {(row, put, number) => (
            <Field label={words.fact(number)} value={row.what} change={what => put({ what })} />
          )}
        </Rows>
      </Part>
      <Part part={words.parts.variants}>
        <Rows
          rows={form.variants}
          change={variants => change({ ...form, variants })}
          empty={{ differs: '' }}
          add={words.add}
          remove={number => words.remove(words.variant(number))}
        >
          {(row, put, number) => (
            <Field
              label={words.variant(number)}
              value={row.differs}
              change={differs => put({ differs })}
            />
          )}
        </Rows>
      </Part>
    </>
  );
};

const Policies = ({ form, change }: Props) => {
  const words = useNewWords();
  const { policy } = words;
  return (
    <Part part={words.parts.policies}>
      <Rows
        rows={form.policies}
        change={policies => change({ ...form, policies })}
        empty={{ title: '', source: '', asAt: '', text: '' }}
        add={words.add}
        remove={number => words.remove(policy.title(number))}
      >
        {(row, put, number) => (
          <>
            <Field
              label={policy.title(number)}
              value={row.title}
              change={title => put({ ...row, title })}
            />
            <Field
              label={policy.text(number)}
              rows={3}
              value={row.text}
              change={text => put({ ...row, text })}
            />
            <Field
              label={policy.source(number)}
              value={row.source}
              change={source => put({ ...row, source })}
            />
            <Field
              label={policy.asAt(number)}
              type="date"
              value={row.asAt}
              change={asAt => put({ ...row, asAt })}
            />
          </>
        )}
      </Rows>
    </Part>
  );
};

const Owed = (props: Props) => {
  const { form, change } = props;
  const { words, faultOf } = useFields(props);
  return (
    <Part part={words.parts.owed}>
      <Rows
        rows={form.owed}
        change={owed => change({ ...form, owed })}
        empty={{ amount: '', covers: '' }}
        add={words.add}
        remove={number => words.remove(words.owed.amount(number))}
      >
        {(row, put, number) => (
          <>
            <Field
              label={words.owed.amount(number)}
              value={row.amount}
              change={amount => put({ ...row, amount })}
              fault={faultOf('owed')}
            />
            <Field
              label={words.owed.covers(number)}
              value={row.covers}
              change={covers => put({ ...row, covers })}
            />
          </>
        )}
      </Rows>
    </Part>
  );
};

const within = (typed: string): number =>
  Math.max(FEWEST_DECISIONS, Math.min(MOST_DECISIONS, Math.round(Number(typed)) || 1));

const Form = (props: Props) => {
  const { form, change } = props;
  const { words, faultOf } = useFields(props);
  return (
    <Part part={words.parts.form}>
      <Field
        label={words.decisions.name}
        about={words.decisions.about ?? ''}
        type="number"
        value={String(form.decisions)}
        change={typed => change({ ...form, decisions: within(typed) })}
      />
      <Pick
        label={words.level}
        options={DIFFICULTIES}
        names={words.levels}
        value={form.level}
        change={level => change({ ...form, level })}
      />
      <Field
        label={words.language.name}
        about={words.language.about ?? ''}
        value={form.language}
        change={language => change({ ...form, language })}
        fault={faultOf('language')}
      />
      <Field
        label={words.currency.name}
        about={words.currency.about ?? ''}
        value={form.currency}
        change={currency => change({ ...form, currency })}
        fault={faultOf('currency')}
      />
    </Part>
  );
};

/** The questions that a skeleton is made of. */
export const Guided = (props: Props) => (
  <>
    <Situation {...props} />
    <Customer {...props} />
    <Hurts {...props} />
    <Policies {...props} />
    <Facts {...props} />
    <Owed {...props} />
    <Form {...props} />
  </>
);
