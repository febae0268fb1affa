/** A file of the program that plays a package. */
interface PlayerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const fetchFile = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** The program of a package, from where this page comes from; fetched when one is made. May fail. */
export const fetchPlayerProgram = async (): Promise<readonly PlayerFile[]> => {
  const { default: files } = await import('virtual:player-files');
  return Promise.all(
    files.map(async ({ path, address }) => ({ path, bytes: await fetchFile(address) })),
  );
};
