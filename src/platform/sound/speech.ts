import type { Speech, Utterance, Voice } from '../../app/sound/speech-port.ts';

const MUTE: Speech = {
  voices: () => [],
  say: (_utterance, done) => done(),
  hush: () => undefined,
  close: () => undefined,
};

/** A voice elsewhere would be sent what is said here. */
const isOurs = ({ localService }: SpeechSynthesisVoice): boolean => localService;

const voiceOf = ({ voiceURI, lang }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  language: lang,
});

const prepare = (
  { text, voice, rate }: Utterance,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisUtterance => {
  const utterance = new SpeechSynthesisUtterance(text);
  const speaker = voices.find(({ voiceURI }) => voiceURI === voice);
  if (speaker !== undefined) {
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
  }
  utterance.rate = rate;
  return utterance;
};

/** The browser's own voices. */
export const createSpeech = (): Speech => {
  if (!('speechSynthesis' in globalThis)) return MUTE;
  const synthesis = globalThis.speechSynthesis;
  // Held on to: a browser may throw away what nobody holds, and with it the news of its end.
  const open = new Set<SpeechSynthesisUtterance>();
  const voices = (): readonly SpeechSynthesisVoice[] => synthesis.getVoices().filter(isOurs);
  const hush = (): void => {
    open.clear();
    synthesis.cancel();
  };
  // Asking is what makes some browsers look for them.
  voices();
  return {
    voices: () => voices().map(voiceOf),
    say(utterance, done) {
      const spoken = prepare(utterance, voices());
      const end = (): void => {
        open.delete(spoken);
        done();
      };
      spoken.addEventListener('end', end, { once: true });
      spoken.addEventListener('error', end, { once: true });
      open.add(spoken);
      synthesis.speak(spoken);
    },
    hush,
    close: hush,
  };
};
