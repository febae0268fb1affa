import './skills.css';
import { addressOf } from '../../app/route.ts';
import type { SkillStrength } from '../../app/skills/skills.ts';
import { drillWordsFor } from '../../app/words/drill-words.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { OpenAgreed } from './open-agreed.tsx';
import { SaveResults, ToBoard } from './save-results.tsx';
import { SkillCard } from './skill-card.tsx';
import { useSkills } from './use-skills.ts';

/** Skills that no decision has asked for yet. */
const Unmet = (props: { skills: readonly SkillStrength[]; heading: string }) => {
  const { skills, heading } = props;
  const words = drillWordsFor(useWords()).skills;
  if (skills.length === 0) return null;
  return (
    <section class="skills-unmet" aria-labelledby="unmet">
      <h2 id="unmet">{heading}</h2>
      <dl>
        {skills.map(({ skill }) => (
          <div key={skill}>
            <dt>{words.names[skill].name}</dt>
            <dd class="note">{words.names[skill].text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Nothing = ({ all }: { all: readonly SkillStrength[] }) => {
  const words = useWords();
  const { home, skills } = drillWordsFor(words);
  return (
    <>
      <div class="skills-none">
        <p>{skills.none}</p>
        <div class="actions">
          <a class="button button-main" href={addressOf({ name: 'drills' })}>
            {home.start}
          </a>
          <a class="button" href={addressOf({ name: 'home' })}>
            {words.trouble.toHome}
          </a>
        </div>
      </div>
      <Unmet skills={all} heading={skills.all} />
    </>
  );
};

/** What is there is too little for a number. */
const Soon = () => {
  const words = drillWordsFor(useWords());
  return (
    <div class="skills-soon">
      <p>{words.skills.soon}</p>
      <a class="button" href={addressOf({ name: 'drills' })}>
        {words.home.heading}
      </a>
    </div>
  );
};

const Found = ({ skills }: { skills: readonly SkillStrength[] }) => {
  const words = drillWordsFor(useWords()).skills;
  const met = skills.filter(({ observations }) => observations > 0);
  if (met.length === 0) return <Nothing all={skills} />;
  const weakest = met.find(({ strength }) => strength !== null);
  return (
    <>
      {weakest === undefined && <Soon />}
      <ul class="skill-list">
        {met.map(skill => (
          <SkillCard key={skill.skill} skill={skill} weakest={skill === weakest} />
        ))}
      </ul>
      <Unmet skills={skills.filter(skill => !met.includes(skill))} heading={words.unseen} />
    </>
  );
};

/** What somebody is good at, and what to practise. */
export const SkillsScreen = () => {
  const { words, seenBy, writes } = useServices();
  const skills = useSkills();
  const { heading, lead, where } = drillWordsFor(words).skills;
  return (
    <Page title={heading} kind="skills">
      <div class="skills-head">
        <PageHeading>{heading}</PageHeading>
        <p class="lead">{lead}</p>
        <p class="note">{where[seenBy]}</p>
      </div>
      {skills === null ? (
        <p class="loading" role="status">
          {words.common.loading}
        </p>
      ) : (
        <>
          <Found skills={skills} />
          <SaveResults />
          {writes && <OpenAgreed />}
          {writes && <ToBoard />}
        </>
      )}
    </Page>
  );
};
