/** What the editor of ink can do of itself, with the keys that it has for it: they work where somebody writes. */
export const INK_DEEDS = [
  { id: 'find', keys: ['Mod-f'] },
  { id: 'go-to-line', keys: ['Mod-Alt-g'] },
  { id: 'fold', keys: ['Mod-Shift-['] },
  { id: 'unfold', keys: ['Mod-Shift-]'] },
  { id: 'fold-all', keys: ['Mod-Alt-['] },
  { id: 'unfold-all', keys: ['Mod-Alt-]'] },
  { id: 'complete', keys: ['Ctrl-Space'] },
  { id: 'comment', keys: ['Mod-/'] },
  { id: 'line-up', keys: ['Alt-ArrowUp'] },
  { id: 'line-down', keys: ['Alt-ArrowDown'] },
  { id: 'copy-line', keys: ['Shift-Alt-ArrowDown'] },
  { id: 'delete-line', keys: ['Mod-Shift-k'] },
  { id: 'next-same', keys: ['Mod-d'] },
] as const;

export type InkDeed = (typeof INK_DEEDS)[number]['id'];
