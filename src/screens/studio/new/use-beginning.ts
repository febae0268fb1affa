import { useState } from 'preact/hooks';
import {
  sourcesFromTalk,
  type TalkFault,
  talkFaults,
} from '../../../app/studio/new/from-transcript.ts';
import {
  blankSources,
  EMPTY_FORM,
  faultsOf,
  type FormFault,
  sourcesFromForm,
} from '../../../app/studio/new/guided.ts';
import type { Studio } from '../../../app/studio/studio.ts';
import type { Transcripts } from '../../../app/studio/transcripts/transcript.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { useServices } from '../../services.ts';
import type { TalkState } from './talk.tsx';
import { useNewWords } from './use-new-words.ts';
import { useTalk } from './use-talk.ts';

export const KINDS = ['blank', 'guided', 'copy', 'transcript'] as const;
export type Kind = (typeof KINDS)[number];

export interface BeginningParts {
  readonly studio: Studio;
  readonly transcripts: Transcripts;
  /** How it begins, as long as nobody chooses another way. */
  readonly first?: Kind;
}

/** The files of a new scenario; null where something is still wrong. */
type Made = readonly Source[] | null;

const fromTalk = (
  { reading, offered, ...rest }: TalkState,
  transcripts: Transcripts,
): { readonly found: readonly TalkFault[]; readonly files: Made } => {
  if (reading?.ok !== true) return { found: ['nothing'], files: null };
  const choice = { ...rest, replacements: offered.filter(({ on }) => on) };
  const found = talkFaults(reading.value, choice);
  const files = found.length > 0 ? null : sourcesFromTalk(reading.value, choice, transcripts);
  return { found, files };
};

/** Everything that may be typed before a scenario is made; it stays while somebody looks at another way. */
export const useBeginning = ({ studio, transcripts, first = 'blank' }: BeginningParts) => {
  const { catalogue, words: page } = useServices();
  const words = useNewWords();
  const [kind, setKind] = useState<Kind>(first);
  const [title, setTitle] = useState('');
  const [form, setForm] = useState({ ...EMPTY_FORM, language: page.language });
  const [copied, setCopied] = useState(catalogue.entries[0]?.id ?? '');
  const [faults, setFaults] = useState<readonly (FormFault | TalkFault)[]>([]);
  const [lost, setLost] = useState(false);
  const talk = useTalk(transcripts);
  const makers: Readonly<Record<Kind, () => Promise<Made>>> = {
    blank: async () => blankSources(title.trim() === '' ? words.untitled : title, page.language),
    guided: async () => {
      const found = faultsOf(form);
      setFaults(found);
      return found.length > 0 ? null : sourcesFromForm(form);
    },
    transcript: async () => {
      const { found, files } = fromTalk(talk.talk, transcripts);
      setFaults(found);
      return files;
    },
    copy: async () => {
      const own = studio.drafts.find(copied)?.files ?? (await studio.loadScenarioSources(copied));
      setLost(own === null);
      return own;
    },
  };
  const made = (): Promise<Made> => makers[kind]();
  const typed = { kind, title, form, copied, faults, lost, talk };
  return { ...typed, setKind, setTitle, setForm, setCopied, made };
};

export type Beginning = ReturnType<typeof useBeginning>;
