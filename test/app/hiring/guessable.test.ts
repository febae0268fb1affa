import { describe, expect, it } from 'vitest';
import { isGuessable } from '../../../src/app/hiring/api/guessable.ts';

describe('a password that is tried first', () => {
  it.each([
    '123456789012',
    '20261126235959',
    'abcdefghijkl',
    'zyxwvutsrqpo',
    'aaaaaaaaaaaa',
    'abababababab',
    'Password2026',
    'password1234!',
    'qwertyqwerty',
    'Composure2026!',
    'administrator1',
  ])('is refused: %s', password => {
    expect(isGuessable(password)).toBe(true);
  });

  it.each([
    'correct horse battery',
    'my dragon sleeps under the stairs',
    'Wer reitet so spät durch Nacht',
    'Xk7-mm2p-QQr9',
    'ихтиандр и море 7',
  ])('is not, if it is of one’s own: %s', password => {
    expect(isGuessable(password)).toBe(false);
  });
});
