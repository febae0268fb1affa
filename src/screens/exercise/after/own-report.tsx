import { useEffect, useState } from 'preact/hooks';
import { candidateApi, type CandidateReport } from '../../../app/hiring/api/candidate-api.ts';
import { AXES } from '../../../engine/model/acts.ts';
import { TranscriptLine } from '../../conversation/transcript.tsx';
import { InLanguage } from '../../parts/scenario-text.tsx';
import { useWords } from '../../services.ts';
import { Section } from '../parts.tsx';
import { useCandidate } from '../services.ts';
import { useExerciseWords } from '../use-words.ts';

const useReport = (): CandidateReport | null => {
  const { ask } = useCandidate();
  const [report, setReport] = useState<CandidateReport | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask(candidateApi.report, { parameters: {}, body: null }).then(asked => {
      if (wanted && asked.ok) setReport(asked.value);
    });
    return () => {
      wanted = false;
    };
  }, [ask]);
  return report;
};

const Scores = ({ scores }: Pick<CandidateReport, 'scores'>) => {
  const { report } = useExerciseWords();
  const { common } = useWords();
  return (
    <>
      <h3>{report.scores}</h3>
      <p>{report.scoresText}</p>
      <ul class="exercise-bands">
        {AXES.map(axis => {
          const band = scores[axis];
          const name = common.axes[axis];
          return (
            <li key={axis}>
              {band === null ? report.noBand(name) : report.band(name, band.from, band.to)}
            </li>
          );
        })}
      </ul>
      <p class="note">{report.claims}</p>
    </>
  );
};

type Told = CandidateReport['conversations'][number];

const Conversation = ({ title, said }: Told) => (
  <details class="exercise-folded">
    <summary>{title}</summary>
    <div class="exercise-said">
      {said.map((line, at) => (
        <TranscriptLine key={at} said={line} fresh={false} />
      ))}
    </div>
  </details>
);

/** What a candidate reads of themselves. */
export const OwnReport = ({ language }: { language: string }) => {
  const { report: words } = useExerciseWords();
  const report = useReport();
  if (report === null) return null;
  return (
    <Section heading={words.heading}>
      <p>{words.lead}</p>
      <Scores scores={report.scores} />
      <h3>{words.said}</h3>
      <InLanguage language={language}>
        {report.conversations.map((conversation, at) => (
          <Conversation key={at} {...conversation} />
        ))}
      </InLanguage>
    </Section>
  );
};
