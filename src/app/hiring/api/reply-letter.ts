const A = 65;

/** A, B, C …: what a reply is called where a room votes by phone, on the big screen and on each phone. */
export const replyLetter = (at: number): string => String.fromCharCode(A + at);
