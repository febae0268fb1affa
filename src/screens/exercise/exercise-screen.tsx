import './exercise.css';
import { useEffect, useState } from 'preact/hooks';
import type { CandidateState } from '../../app/exercise/candidate-store.ts';
import { unreachable } from '../../engine/result.ts';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useStore } from '../hooks/use-store.ts';
import { useServices, useWords } from '../services.ts';
import { Action, ExerciseFrame } from './parts.tsx';
import {
  type CandidateOutside,
  CandidateProvider,
  type Talk,
  useCandidate,
  useExerciseServices,
} from './services.ts';
import { Stages } from './stages.tsx';
import { useExerciseWords } from './use-words.ts';

const Closed = () => {
  const { closed } = useExerciseWords();
  return (
    <ExerciseFrame heading={closed.heading}>
      <p class="lead">{closed.text}</p>
    </ExerciseFrame>
  );
};

const Away = () => {
  const { away } = useExerciseWords();
  const { candidate } = useCandidate();
  return (
    <ExerciseFrame heading={away.heading}>
      <p class="lead">{away.text}</p>
      <div class="actions">
        <Action isMain label={away.again} act={() => void candidate.load()} />
      </div>
    </ExerciseFrame>
  );
};

const Shown = ({ state, talk }: { state: CandidateState; talk: Talk }) => {
  switch (state.name) {
    case 'loading':
      return <Loading />;
    case 'closed':
      return <Closed />;
    case 'away':
      return <Away />;
    case 'here':
      return <Stages here={state} talk={talk} />;
    default:
      return unreachable(state);
  }
};

const Candidate = ({ talk }: { talk: Talk }) => {
  const { candidate } = useCandidate();
  useEffect(() => {
    void candidate.load();
    // Whoever comes back to this tab sees where they are by now, on whatever device they have gone on.
    const look = () => document.visibilityState === 'visible' && void candidate.load();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [candidate]);
  return <Shown state={useStore(candidate.store)} talk={talk} />;
};

/** Takes the link out of the address: it is not to stand in a history or on a screen that others see. */
const useLink = (code: string | null): string | null => {
  const { navigation } = useServices();
  const { readLink, keepLink } = useExerciseServices();
  const [link, setLink] = useState<string | null>(() => code ?? readLink());
  useEffect(() => {
    if (code === null) return;
    keepLink(code);
    setLink(code);
    navigation.rename({ name: 'exercise', code: null });
  }, [code]);
  return link;
};

type Fetched = CandidateOutside | 'coming' | 'lost';

const useOutside = (link: string | null): Fetched => {
  const { loadCandidate } = useExerciseServices();
  const [outside, setOutside] = useState<Fetched>('coming');
  useEffect(() => {
    let wanted = true;
    const arrive = (fetched: Fetched) => wanted && setOutside(fetched);
    setOutside('coming');
    if (link !== null) loadCandidate(link).then(arrive, () => arrive('lost'));
    return () => {
      wanted = false;
    };
  }, [link, loadCandidate]);
  return outside;
};

/** The exercise, for whoever holds its link. */
export const ExerciseScreen = ({ code, talk }: { code: string | null; talk: Talk }) => {
  const { trouble } = useWords();
  const link = useLink(code);
  const outside = useOutside(link);
  if (link === null) return <Closed />;
  if (outside === 'coming') return <Loading />;
  if (outside === 'lost') return <Trouble passage={trouble.pageLost} />;
  return (
    <CandidateProvider value={outside}>
      <Candidate talk={talk} />
    </CandidateProvider>
  );
};
