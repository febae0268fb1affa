/** Long enough for the slowest browser to have taken the file. */
const KEEP_MS = 60_000;

/** Hands the reader a file that was made here; nothing leaves the page. */
export const download = (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
};
