import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { Ask } from '../../app/hiring/api/ask.ts';
import { passkeyApi } from '../../app/hiring/api/passkey-api.ts';
import type { ApiProblem } from '../../app/hiring/api/read-answer.ts';

/** What came of it: null, a refusal of the server's, or that nobody went through with it in the browser. */
export type PasskeyOutcome = ApiProblem | 'stopped' | null;

const NOTHING = { parameters: {}, body: {} };

/** Makes a passkey for whoever is signed in. */
export const addPasskey = async (ask: Ask, name: string): Promise<PasskeyOutcome> => {
  const offered = await ask(passkeyApi.offerPasskey, NOTHING);
  if (!offered.ok) return offered.error;
  try {
    // What the server asks for is the library's to read.
    const optionsJSON = offered.value.options as unknown as PublicKeyCredentialCreationOptionsJSON;
    const { clientExtensionResults: _, ...made } = await startRegistration({ optionsJSON });
    const response = { ...made, clientExtensionResults: {} };
    const kept = await ask(passkeyApi.addPasskey, { parameters: {}, body: { name, response } });
    return kept.ok ? null : kept.error;
  } catch {
    return 'stopped';
  }
};

/** Signs in with one. */
export const signInWithPasskey = async (ask: Ask): Promise<PasskeyOutcome> => {
  const asked = await ask(passkeyApi.askForPasskey, NOTHING);
  if (!asked.ok) return asked.error;
  try {
    const optionsJSON = asked.value.options as unknown as PublicKeyCredentialRequestOptionsJSON;
    const { clientExtensionResults: _, ...made } = await startAuthentication({ optionsJSON });
    const response = { ...made, clientExtensionResults: {} };
    const answered = await ask(passkeyApi.signInWithPasskey, {
      parameters: {},
      body: { response },
    });
    return answered.ok ? null : answered.error;
  } catch {
    return 'stopped';
  }
};
