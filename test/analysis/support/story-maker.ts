import * as fc from 'fast-check';

const HEADER = `# title: Made up
# setting: shop
# role: Desk
# customer: Kim Lee :: somebody
# brief: b
# goal: g
# level: core
# minutes: 3
# language: en
# currency: EUR
# grievance: wait :: The wait :: 2
# grievance: tone :: The tone :: 1
`;

/** Reads numbers off a tape, so that one array of numbers is one story. */
class Tape {
  private at = 0;
  private readonly numbers: readonly number[];
  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }
  pick(count: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return (number + Math.floor(this.at / this.numbers.length)) % count;
  }
  one<T>(items: readonly T[]): T {
    return items[this.pick(items.length)] as T;
  }
  chance(of: number): boolean {
    return this.pick(of) === 0;
  }
}

const ACTS = ['listen', 'apologise', 'honest'];
const SKILLS = [
  'verify',
  'inform',
  'misinform',
  'offer',
  'act',
  'overpromise',
  'overgive',
  'delay',
];
const LEVELS = ['heat >= 8', 'heat < 4', 'trust > 3', 'patience <= 4', 'patience == 0', 'heat > 9'];

const condition = (tape: Tape): string =>
  tape.one([
    ...LEVELS,
    'a',
    'not a',
    'b > 1',
    'b == 0',
    'k1',
    'k2 > 1',
    'not k1',
    'mood ? calm',
    'TURNS_SINCE(-> k1) > 1',
    'word == "yes"',
    '"no" != word',
  ]);

const tags = (tape: Tape, id: string): string => {
  const parts = tape.chance(4) ? [] : [` # id: ${id}`];
  const size = tape.one(['-2', '-1', '+1', '+2', '+3']);
  if (!tape.chance(3)) {
    const acknowledges = tape.chance(2);
    const act = acknowledges ? `acknowledge ${tape.one(['wait', 'tone'])}` : tape.one(ACTS);
    parts.push(` # empathy: ${size} ${act}`);
  }
  if (!tape.chance(3))
    parts.push(` # accuracy: ${tape.one(['-3', '-2', '-1', '+1', '+2'])} ${tape.one(SKILLS)}`);
  if (tape.chance(5)) parts.push(` # promise: ${tape.one(['call', 'taxi'])}`);
  if (tape.chance(6)) parts.push(' # kept: call');
  if (tape.chance(6)) parts.push(' # hold: 3');
  if (tape.chance(6)) parts.push(' # seen');
  return parts.join('');
};

const inline = (tape: Tape): string =>
  tape.one([
    'plain words.',
    `{${condition(tape)}: yes|no}.`,
    '{one|two|three} in a row.',
    '{&odd|even} round.',
    '{!once only} here.',
    'about {b} of {a}.',
    'glue <>',
    '{shout(b)} and on.',
    '{a: # thought: hidden}',
    'end. # gesture: sigh',
    'Kim: fine. # kept: taxi',
    'Kim: So that was not true. # comes-out',
    'Kim: Not that either. # comes-out: r00',
    'Kim: Nor that. # comes-out: r11 # stirs: 1',
    'The phone rings. # stirs: 2',
    '{a: # stirs: 3}',
    '{not a: # comes-out: r10}',
    '{mood}.',
  ]);

const effect = (tape: Tape): string =>
  tape.one([
    '~ a = true',
    '~ a = not a',
    '~ b = b + 1',
    '~ b = 0',
    '~ mood = calm',
    '~ mood += cross',
    '~ mood -= calm',
    '~ word = "yes"',
    '~ word = "no"',
    '~ raise(b)',
    '~ b = twice(b)',
    '-> aside ->',
    '{a: -> aside ->}',
  ]);

const line = (tape: Tape): string => (tape.chance(3) ? effect(tape) : inline(tape));

const reply = (tape: Tape, knot: number, index: number): string => {
  const mark = tape.chance(3) ? '+' : '*';
  const guard = tape.chance(3) ? ` {${condition(tape)}}` : '';
  const words = tape.chance(4)
    ? `[Say ${knot}${index}${tags(tape, `r${knot}${index}`)}] more`
    : `"Words ${knot}${index}."${tags(tape, `r${knot}${index}`)}`;
  const body = Array.from(
    { length: tape.pick(3) },
    () => `    ${line(tape).replaceAll('\n', '\n    ')}`,
  );
  return [`${mark}${guard} ${words}`, ...body].join('\n');
};

const onwards = (tape: Tape, knot: number, knots: number, loops: boolean): string => {
  const forward = knot + 1 < knots ? `-> k${knot + 1}` : '-> finale';
  const back = loops
    ? [`{b < 3: -> k${tape.pick(knot + 1)}}\n${forward}`, `-> k${tape.pick(knots)}`]
    : [];
  const skip = knot + 2 < knots ? [`{${condition(tape)}: -> k${knot + 2}}\n${forward}`] : [];
  return tape.one([forward, forward, ...skip, ...back]);
};

const knotText = (tape: Tape, knot: number, knots: number, loops: boolean): string => {
  const lines = Array.from({ length: tape.pick(3) }, () => line(tape));
  const guard = loops ? ['~ n = n + 1', '{n > 4: -> finale}'] : [];
  const thread = tape.chance(5) ? ['<- whisper'] : [];
  const replies = Array.from({ length: 1 + tape.pick(3) }, (_, index) => reply(tape, knot, index));
  const fallback = tape.chance(3) ? ['* -> finale'] : ['+ "Go on."'];
  const gather = `- ${onwards(tape, knot, knots, loops)}`;
  return [`=== k${knot}`, ...guard, ...lines, ...thread, ...replies, ...fallback, gather].join(
    '\n',
  );
};

const REST = `=== aside
Aside.
{k1: * "Aside {b}." # accuracy: +1 ask}
+ "Leave it." # empathy: +1 listen
- ->->
=== whisper
* "Whispered." # empathy: +2 honest
    -> finale
=== function shout(x)
{x > 1: LOUD|soft}
~ return
=== function twice(x)
~ temp t = x + x
~ return t
=== function raise(ref x)
~ x = x + 1
=== finale
{heat >= 8:
    # ending: left :: gone
- else:
    {a: # ending: resolved :: fine|# ending: partial :: so so}
}
-> END
`;

/** A small story over the profile, made from numbers. */
export const storyFrom = (numbers: readonly number[]): string => {
  const tape = new Tape(numbers);
  const loops = tape.chance(2);
  const knots = 2 + tape.pick(2);
  const parts = Array.from({ length: knots }, (_, knot) => knotText(tape, knot, knots, loops));
  const extra = knots < 3 ? ['=== k2', '-> finale'] : [];
  const globals = `VAR heat = ${5 + tape.pick(5)}
VAR trust = ${2 + tape.pick(3)}
VAR patience = ${2 + tape.pick(5)}
VAR a = false
VAR b = 0
VAR n = 0
VAR word = "none"
LIST mood = calm, cross
-> k0
`;
  return [HEADER, globals, ...parts, ...extra, REST].join('\n');
};

export const anyStory = fc
  .array(fc.nat(9999), { minLength: 70, maxLength: 70 })
  .map(numbers => storyFrom(numbers));

const comingOut = (tape: Tape, knot: number): string => {
  const told = `r${tape.pick(Math.max(1, knot))}${tape.pick(2)}`;
  return tape.one([
    '# comes-out',
    `# comes-out: ${told}`,
    `# comes-out: ${told}`,
    '# stirs: 2',
    '# abuse: slur',
  ]);
};

const untrueReply = (tape: Tape, knot: number, index: number): string => {
  const act = tape.one([
    'overpromise',
    'misinform',
    'guess',
    'inform',
    'act',
    'delay',
    'repeat',
    'close',
  ]);
  const mark = tape.one(['-3', '-2', '-1', '+2']);
  const warm = tape.one(['+2 acknowledge wait', '+2 limit', '+1 care', '-1 rush', '+2 wait']);
  const kind = tape.chance(3) ? ` # empathy: ${warm}` : '';
  const seen = tape.chance(6) ? ' # seen' : '';
  return `* "Words ${knot}${index}." # id: r${knot}${index} # accuracy: ${mark} ${act}${kind}${seen}`;
};

const untrueKnot = (tape: Tape, knot: number, knots: number): string => {
  const onwards = knot + 1 < knots ? `-> k${knot + 1}` : '-> finale';
  const replies = [0, 1, 2].map(index => untrueReply(tape, knot, index));
  const guard = tape.one(['heat > 4', 'trust < 6', 'patience > 3', 'k0', 'heat < 9']);
  return [
    `=== k${knot}`,
    `{${guard}: Kim: It comes out ${knot}. ${comingOut(tape, knot)}}`,
    `{heat >= ${4 + tape.pick(4)}: Kim: Hot ${knot}.|Kim: Cool ${knot}.}`,
    ...replies,
    `- ${onwards}`,
  ].join('\n');
};

const BY_LEVELS = `=== finale
{heat >= 6:
    {patience <= 3:
        # ending: left :: hot and out of patience
    - else:
        # ending: unresolved :: hot
    }
- else:
    {trust > 4:
        # ending: resolved :: cool and trusting
    - else:
        # ending: partial :: cool
    }
}
-> END
`;

/** A small story in which much is untrue, comes out, and decides how it ends. */
export const untrueStory = fc.array(fc.nat(9999), { minLength: 70, maxLength: 70 }).map(numbers => {
  const tape = new Tape(numbers);
  const knots = 3 + tape.pick(3);
  const parts = Array.from({ length: knots }, (_, knot) => untrueKnot(tape, knot, knots));
  const levels = `VAR heat = ${3 + tape.pick(5)}
VAR trust = ${3 + tape.pick(4)}
VAR patience = ${4 + tape.pick(5)}
-> k0
`;
  const mood = tape.chance(3) ? '# mood: grief\n' : '';
  return [mood + HEADER, levels, ...parts, BY_LEVELS].join('\n');
});
