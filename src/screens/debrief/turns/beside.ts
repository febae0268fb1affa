import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';

/** What stands beside each turn for whoever coaches; nothing for whoever played. */
export type Beside = FunctionComponent<{ readonly turn: number; readonly open: boolean }>;

const BesideContext = createContext<Beside>(() => null);
export const BesideProvider = BesideContext.Provider;
export const useBeside = (): Beside => useContext(BesideContext);
