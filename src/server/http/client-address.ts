/** What a proxy says of those it passes on: the last address is the one it saw itself. */
const forwarded = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .split(',')
    .map(address => address.trim())
    .filter(address => address !== '');

/**
 * Who asks. Of what is said on the way only the words of one's own proxies are believed: anybody can
 * send the header. `proxies` counts them.
 */
export const clientAddress = (
  peer: string | undefined,
  header: string | undefined,
  proxies: number,
): string => {
  const way = [...forwarded(header), peer ?? 'unknown'];
  return way[Math.max(0, way.length - 1 - proxies)] ?? 'unknown';
};
