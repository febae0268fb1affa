import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../errors/loading.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { useWords } from '../services.ts';

type Fetched<P> = FunctionComponent<P> | 'coming' | 'lost';

const NotFetched = () => {
  const { trouble } = useWords();
  const reload = { label: trouble.tryAgain, act: () => location.reload() };
  return <Trouble passage={trouble.pageLost} actions={[reload]} />;
};

/** A screen that is fetched when it is first shown, or ahead: then it is shown at once. */
export type LazyScreen<P> = FunctionComponent<P> & {
  /** What fails here is tried again, and reported, when the screen is really needed. */
  readonly ahead: () => void;
};

/** A screen that is not in the first program. */
export const lazy = <P extends object>(
  load: () => Promise<FunctionComponent<P>>,
): LazyScreen<P> => {
  let known: Fetched<P> = 'coming';
  const Shown: FunctionComponent<P> = props => {
    const [Screen, setScreen] = useState<Fetched<P>>(() => known);
    useEffect(() => {
      const arrive = (fetched: Fetched<P>) => {
        known = fetched === 'lost' ? 'coming' : fetched;
        setScreen(() => fetched);
      };
      if (known === 'coming') load().then(arrive, () => arrive('lost'));
    }, []);
    if (Screen === 'coming') return <Loading />;
    return Screen === 'lost' ? <NotFetched /> : <Screen {...props} />;
  };
  const keep = (screen: FunctionComponent<P>): void => {
    known = screen;
  };
  return Object.assign(Shown, { ahead: () => void load().then(keep, () => undefined) });
};
