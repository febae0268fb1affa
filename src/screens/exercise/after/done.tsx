import type { Here } from '../../../app/exercise/candidate-store.ts';
import { AskForAdjustment } from '../adjustment.tsx';
import { ExerciseFrame, Folded, Problem } from '../parts.tsx';
import { useServices } from '../../services.ts';
import { useExerciseWords } from '../use-words.ts';
import { Withdraw } from '../withdraw.tsx';
import { ContestSection } from './contest.tsx';
import { OwnReport } from './own-report.tsx';

const useReportSentence = ({ report }: Here['place']['exercise']): string => {
  const { end } = useExerciseWords();
  const { formats } = useServices().words;
  return report.when === 'on'
    ? end.report.on(formats.day(Date.parse(report.day)))
    : end.report[report.when];
};

/** Whether the report may be read now, by the server's clock. */
const isOpen = ({ exercise: { report }, now }: Here['place']): boolean =>
  report.when === 'at-end' || (report.when === 'on' && `${report.day}T00:00:00Z` <= now);

/** Thanks, what happens next, the report, and how to say that something was not right. */
export const Done = ({ here }: { here: Here }) => {
  const words = useExerciseWords();
  const { exercise } = here.place;
  const sentence = useReportSentence(exercise);
  const asked = here.place.candidate.adjustments.requests.length > 0;
  return (
    <ExerciseFrame heading={words.end.heading} eyebrow={exercise.title}>
      <p class="lead">{words.end.thanks(exercise.employer)}</p>
      <p>{words.end.next}</p>
      <Problem code={here.problem} />
      {isOpen(here.place) ? <OwnReport language={exercise.language} /> : <p>{sentence}</p>}
      <ContestSection here={here} />
      {asked && (
        <Folded heading={words.adjustment.heading}>
          <AskForAdjustment here={here} />
        </Folded>
      )}
      <Withdraw here={here} />
    </ExerciseFrame>
  );
};
