import { useState } from 'preact/hooks';
import { COURSE_KINDS, type CourseKind } from '../../../app/course/course-kinds.ts';
import {
  type DrillOrder,
  MOST_SET_DRILLS,
  USUAL_SET_DRILLS,
} from '../../../app/course/course-settings.ts';
import { DRILL_KINDS, DRILL_SKILLS } from '../../../app/course/drill-kinds.ts';
import type { MakeDrillSet } from '../../../app/studio/share/exporter.ts';
import { titleOf } from '../../../app/studio/workspace/title.ts';
import { drillWordsFor } from '../../../app/words/drill-words.ts';
import { SKILLS } from '../../../engine/model/acts.ts';
import { download } from '../../parts/download.ts';
import { useWords } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useShareWords } from './use-share-words.ts';

const ALL = 'all';

/** The skills that a choice stands for: one half of the job, one skill, or null for whatever there is. */
const skillsOf = (about: string): DrillOrder['skills'] => {
  const kind = DRILL_KINDS.find(known => known === about);
  if (kind !== undefined) return [...DRILL_SKILLS[kind]];
  const skill = SKILLS.find(known => known === about);
  return skill === undefined ? null : [skill];
};

interface FieldProps<T extends string> {
  readonly value: T;
  readonly choose: (value: T) => void;
}

const Kind = ({ value, choose }: FieldProps<CourseKind>) => {
  const { drills, exporters } = useShareWords();
  return (
    <label class="share-field">
      {drills.format}
      <select
        value={value}
        onChange={({ currentTarget }) =>
          choose(COURSE_KINDS.find(kind => kind === currentTarget.value) ?? value)
        }
      >
        {COURSE_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {exporters[kind].name}
          </option>
        ))}
      </select>
    </label>
  );
};

const About = ({ value, choose }: FieldProps<string>) => {
  const { drills } = useShareWords();
  const { names } = drillWordsFor(useWords()).skills;
  return (
    <label class="share-field">
      {drills.about}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value={ALL}>{drills.everything}</option>
        {DRILL_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {drills.kinds[kind]}
          </option>
        ))}
        <optgroup label={drills.oneSkill}>
          {SKILLS.map(skill => (
            <option key={skill} value={skill}>
              {names[skill].name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
};

const Count = (props: { count: number; choose: (count: number) => void }) => {
  const { drills } = useShareWords();
  return (
    <label class="share-field">
      {drills.count}
      <input
        type="number"
        min={1}
        max={MOST_SET_DRILLS}
        value={props.count}
        onChange={({ currentTarget }) => {
          const asked = Math.round(Number(currentTarget.value)) || USUAL_SET_DRILLS;
          props.choose(Math.min(MOST_SET_DRILLS, Math.max(1, asked)));
        }}
      />
    </label>
  );
};

/** Makes the file, and says what came of it. */
const useMaking = (make: MakeDrillSet) => {
  const { workspace } = useDraft();
  const words = useShareWords();
  const [said, setSaid] = useState('');
  const save = async (kind: CourseKind, drills: DrillOrder): Promise<void> => {
    setSaid(words.making);
    const { files } = workspace.store.getState();
    const bundle = { title: titleOf(files), files, versions: [] };
    const notes = words.translate.notes;
    const made = await make({ bundle, language: null, stores: '', notes, kind, drills });
    if (!made.ok) return setSaid(words.problems[made.error]);
    const { file, drills: many } = made.value;
    download(file.name, file.content, file.type);
    setSaid(words.drills.saved(file.name, many));
  };
  return { said, save };
};

/** Single decisions of the scenario for others, as a package. */
export const GiveDrills = ({ make }: { make: MakeDrillSet }) => {
  const { drills } = useShareWords();
  const { said, save } = useMaking(make);
  const [kind, setKind] = useState<CourseKind>('scorm12');
  const [about, setAbout] = useState(ALL);
  const [count, setCount] = useState(USUAL_SET_DRILLS);
  return (
    <section aria-labelledby="give-drills">
      <h2 id="give-drills">{drills.heading}</h2>
      <p class="note">{drills.text}</p>
      <div class="share-fields">
        <Kind value={kind} choose={setKind} />
        <About value={about} choose={setAbout} />
        <Count count={count} choose={setCount} />
      </div>
      <button
        type="button"
        class="button"
        onClick={() => void save(kind, { skills: skillsOf(about), count })}
      >
        {drills.save}
      </button>
      <p class="note" role="status">
        {said}
      </p>
    </section>
  );
};
