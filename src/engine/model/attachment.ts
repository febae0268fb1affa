/** What somebody can send in a chat, as in `# attachment: picture :: A blue front door`. */
export const ATTACHMENTS = ['picture', 'receipt', 'map'] as const;

/** Something that came with a message: the player opens it, and reads what is in it. */
export interface Attachment {
  readonly kind: (typeof ATTACHMENTS)[number];
  readonly words: string;
}
