/** A name that every system takes. */
export const fileName = (title: string, ending: string): string => {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain === '' ? 'scenario' : plain}${ending}`;
};
