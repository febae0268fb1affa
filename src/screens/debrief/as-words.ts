/** An author's short name, as it is read: `other_guest` → other guest. */
export const asWords = (name: string): string => name.replaceAll(/[-_]/g, ' ');
