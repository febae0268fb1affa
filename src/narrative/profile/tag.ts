/** A tag as authors write it: `key: part :: part`. A tag without a colon has no parts. */
export interface Tag {
  readonly key: string;
  readonly parts: readonly string[];
}

export const parseTag = (text: string): Tag => {
  const colon = text.indexOf(':');
  if (colon < 0) return { key: text.trim(), parts: [] };
  const parts = text
    .slice(colon + 1)
    .split(/\s::(?:\s|$)/)
    .map(part => part.trim());
  return { key: text.slice(0, colon).trim(), parts };
};

export const parseTags = (texts: readonly string[]): readonly Tag[] => texts.map(parseTag);

/** The first part of the first tag with this key. */
export const firstPart = (tags: readonly Tag[], key: string): string | undefined =>
  tags.find(tag => tag.key === key)?.parts[0];

export const allParts = (tags: readonly Tag[], key: string): readonly (readonly string[])[] =>
  tags.filter(tag => tag.key === key).map(tag => tag.parts);

/** Words of a value: `+2 acknowledge wait` → three words. */
export const wordsOf = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);
