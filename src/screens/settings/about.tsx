import './settings.css';
import { aboutWordsFor } from '../../app/words/about-words.ts';
import { Page, PageHeading } from '../parts/page.tsx';
import { useServices, useWords } from '../services.ts';
import { Section } from './section.tsx';
import { useSettingsServices } from './services.ts';

const Credits = () => {
  const { credits } = aboutWordsFor(useWords());
  return (
    <table class="credits">
      <thead>
        <tr>
          <th scope="col">{credits.name}</th>
          <th scope="col">{credits.about}</th>
          <th scope="col">{credits.licence}</th>
        </tr>
      </thead>
      <tbody>
        {credits.list.map(({ id, name, licence, about }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{about}</td>
            <td>{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Which version this is, what it promises, and whose work is in it. */
export const AboutScreen = () => {
  const { words, seenBy } = useServices();
  const { version } = useSettingsServices();
  const about = aboutWordsFor(words);
  return (
    <Page title={words.common.about} kind="about">
      <PageHeading>{words.common.about}</PageHeading>
      <p class="lead">{about.what}</p>
      <p class="note">{about.version(version)}</p>
      <Section title={about.promise.heading}>
        <ul class="promises">
          {[...about.promise.sentences, about.promise.attempts[seenBy]].map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={about.ownWork.heading}>
        <p>{about.ownWork.text}</p>
      </Section>
      <Section title={about.credits.heading}>
        <Credits />
      </Section>
    </Page>
  );
};
