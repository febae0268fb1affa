/** The server's public keys, as it publishes them; null where it cannot be reached. */
export const fetchPublishedKeys = async (): Promise<unknown> => {
  try {
    const response = await fetch('/.well-known/jwks.json', { credentials: 'omit' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
};
