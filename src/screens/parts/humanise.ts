/** An author's short name, as it is read: `other_guest` → other guest. */
export const humanise = (name: string): string => name.replaceAll(/[-_]/g, ' ');
