const knot = (line: string, first = ''): string =>
  `${first}-> k\n=== k ===\n${line}\n* [Pay 2.0, 3.00] Paid, 3.00.\n- -> END\n`;

/** Stories that a detour through JSON may change: prices in sentences, floats, odd names. */
export const NUMBERS: readonly string[] = [
  knot('You used, 231.00 units.'),
  knot('The total is 1,250.00 euros, 10.05 each. # why: 3, 10.00'),
  knot('Monday, 10.00 ,0.00, 00.000,'),
  knot('"2.0f" 2.0f ^2.0f'),
  knot('{waited / 2.0} {waited / 2} {waited / -2.0}', 'VAR waited = 7\n'),
  knot('{price * 1.05} {price + 0.0} {price / 3.0}', 'VAR price = 40\n'),
  knot('{vat} {7 / vat} {vat == -2} {INT(vat)} {vat / 4}', 'VAR vat = -2.0\n'),
  knot('{list(-3.0, 4.00)}\n{- -1.0 < 0: below zero}') +
    '=== function list(a, b)\n~ return a / b\n',
  knot('{x} {x / 4} {x - 0.5}', 'VAR x = 123456789012345680000.0\n'),
  knot('~ x = x * 0.0000001\n{x} {x / 10}', 'VAR x = 1\n'),
  knot('{x} {x / 7} {-x}', 'VAR x = 4294967296\n'),
  knot('{x} {x / 7}', 'VAR x = 9007199254740993\n'),
  knot('{x} {y} {x == y} {1 / x}', 'VAR x = -0.0\nVAR y = -0\n'),
  knot('{POW(2.0, 3) / 5} {FLOOR(2.0) / 4} {2.0 mod 3} {FLOAT(3) / 2}'),
  knot('{c / 2}', 'CONST c = 3.0\n'),
  knot('{s}', 'VAR s = "a \\"b, 2.0\\" ü 🛄 \u2028"\n'),
  knot('{s == "": empty}{s}', 'VAR s = ""\n'),
  knot('{m} {LIST_ALL(m)} {m + 1} {LIST_VALUE(m) / 2.0}', 'LIST m = (a = 2), b, (c = 10)\n'),
  knot('{e} {LIST_ALL(e)}\n~ e += x\n{e}', 'LIST e = x, y\n'),
  knot('-> t', 'VAR t = -> other\n') + '=== other ===\nThere.\n-> END\n',
  '-> k\n=== k ===\n- (again)\n* [Once] -> again\n+ [] It fades.\n-> END\n',
  knot('<> glue <>\n <>, 2.00'),
  knot('{2.0|3.00|, 4.0}\n{&a, 1.0|b}\n{!once, 5.00}\n{~x, 6.0|y}'),
  knot(
    '{constructor} {valueOf} {toString}',
    'VAR constructor = 1\nVAR valueOf = 2.0\nVAR toString = "x"\n',
  ),
  '-> constructor\n=== constructor ===\nHi, 2.0\n* [x] -> valueOf\n=== valueOf ===\n= hasOwnProperty\n{hasOwnProperty} -> END\n',
  'VAR x = -1.0\n-> k\n=== k ===\n= s\n- (l) {x / 2}\n{l > 2: -> END}\n* {x < 0.0} [a] {x * -3.0 / 2}\n+ [b]\n- ~ x = -5.0\n-> l\n',
  '# title: 1, 2.00\n# x: -3.0\nA, 2.00 # y, 4.00\n* "B, 5.00" # z, 6.00\n- -> END\n',
];
