import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/narrative/story/desk.ts';
import { must, playWords, script, tellerOf } from '../support/ink.ts';

const START = { heat: 8, trust: 3, patience: 6 };

describe('levels are written after the choice and before the text', () => {
  it.each([
    { how: 'a branch directly after the reply', between: '' },
    { how: 'text between', between: '    She looks up.\n' },
    { how: 'a divert between', between: '    -> answer\n' },
  ])('[C2] $how', ({ between }) => {
    const story = script(`-> desk
=== desk ===
Dana: Well?
* "I am sorry." # empathy: +2 acknowledge wait
${between}    {heat >= 8:Dana: Still hot.|Dana: Cooler, {heat}.}
    -> answer
* "Next!" # empathy: -2 cold
${between}    {heat >= 8:Dana: Still hot.|Dana: Cooler, {heat}.}
    -> answer
=== answer ===
{heat >= 8:Dana: Hot at the end.|Dana: Cool at the end.}
# ending: resolved :: Done.
-> END`);
    const kind = playWords(story, ['I am sorry']).turns[0]?.lines.map(({ text }) => text);
    const unkind = playWords(story, ['Next']).turns[0]?.lines.map(({ text }) => text);
    expect(kind?.at(-1)).toBe('Cool at the end.');
    expect(unkind?.at(-1)).toBe('Hot at the end.');
    expect(kind).not.toContain('Still hot.');
    expect(unkind).not.toContain('Cooler, 8.');
  });

  it('[C2] a gather right after the reply sees the new levels too', () => {
    const story = script(`-> desk
=== desk ===
Dana: Well?
* "I am sorry." # empathy: +2 acknowledge wait
* "Next!" # empathy: -2 cold
- {heat < 8:Dana: Better.|Dana: Worse.}
# ending: resolved :: Done.
-> END`);
    expect(playWords(story, ['I am sorry']).turns[0]?.lines[0]?.text).toBe('Better.');
    expect(playWords(story, ['Next']).turns[0]?.lines[0]?.text).toBe('Worse.');
  });
});

describe('what a line says', () => {
  const story = script(`-> desk
=== desk ===
Rain on the glass.
Dana: Third time. # thought: I could sit on the floor. # gesture: lean-in # sound: rain
Note: this is narration.
* "Words." # id: words # empathy: +1 listen # why: Because.
    Dana: Yes. # kept: call
* [Open the file # id: file # do # accuracy: +2 lookup # hold: 4 # cost: 12.50]
    The file opens.
* [Say it] "Said." # gesture: nod
- Dana: Well.
# ending: escalated warranted :: The manager comes.
-> END`);
  const opening = must(tellerOf(story).open(START));

  it('tells the cast from narration, and takes the marginalia off', () => {
    expect(opening.lines).toEqual([
      { speaker: null, text: 'Rain on the glass.', kept: [] },
      {
        speaker: 'Dana',
        text: 'Third time.',
        thought: 'I could sit on the floor.',
        gesture: 'lean-in',
        sound: 'rain',
        kept: [],
      },
      { speaker: null, text: 'Note: this is narration.', kept: [] },
    ]);
  });
  it('reads the key off the choice', () => {
    expect(opening.replies.map(({ key }) => key)).toMatchObject([
      { id: 'words', empathy: { value: 1, act: 'listen' }, why: 'Because.', action: false },
      { id: 'file', accuracy: { value: 2, act: 'lookup' }, action: true, hold: 4, cost: 12.5 },
      { action: false },
    ]);
    expect(opening.replies.map(({ text }) => text)).toEqual([
      '"Words."',
      'Open the file',
      'Say it',
    ]);
  });
  it('tells the player’s own words once, and keeps a promise on a line', () => {
    expect(playWords(story, ['Words']).turns[0]?.lines).toEqual([
      { speaker: 'Dana', text: 'Yes.', kept: ['call'] },
      { speaker: 'Dana', text: 'Well.', kept: [] },
    ]);
    expect(playWords(story, ['Open']).turns[0]?.lines[0]?.text).toBe('The file opens.');
    expect(playWords(story, ['Say it']).turns[0]?.lines[0]?.text).toBe('"Said."');
  });
  it('reads the ending, from a line of its own or at the end of a line', () => {
    expect(playWords(story, ['Words']).ending).toEqual({
      kind: 'escalated',
      warranted: true,
      summary: 'The manager comes.',
    });
    const inline = script(
      `* "Go." # empathy: +1 listen\n  It is over. # ending: left :: She goes.\n  -> END`,
    );
    expect(playWords(inline, ['Go']).ending).toEqual({
      kind: 'left',
      warranted: false,
      summary: 'She goes.',
    });
  });
});

describe('variants', () => {
  const story = script(`# variant: storm :: Weather
# variant: crew :: Crew
VAR variant = "storm"
{variant}.
* "Go." # empathy: +1 listen
# ending: resolved :: {variant}
-> END`);
  it('[R1] plays the variant it is given, the author’s own otherwise', () => {
    expect(playWords(story, [], 'crew').opening[0]?.text).toBe('crew.');
    expect(playWords(story, []).opening[0]?.text).toBe('storm.');
  });
});

describe('the desk', () => {
  const story = script(`VAR found = false
-> talk
=== talk ===
Dana: Well?
* [Look # do # accuracy: +2 lookup]
  ~ found = true
  Found it.
- (seen) Dana: And?
* "There." # empathy: +1 honest
# ending: resolved :: Done.
-> END
=== booking ===
# desk: record :: Booking
Guest: Reyes
{found: Note: seen {talk.seen} times}
-> DONE
=== rule ===
# desk: policy :: The rule
# source: Manual, section 2
# as-at: 2026-11-01
Say so.
-> DONE
=== hidden ===
# desk: policy :: Nothing here
{found && not found: never}
-> DONE`);

  it('reads cards with the variables as they stand, and leaves the story alone', () => {
    const desk = createDesk(story.json);
    const teller = tellerOf(story);
    must(teller.open(START));
    const before = teller.story.state.ToJson();
    expect(desk.read(teller.story)).toEqual([
      { knot: 'booking', kind: 'record', title: 'Booking', lines: ['Guest: Reyes'] },
      {
        knot: 'rule',
        kind: 'policy',
        title: 'The rule',
        source: 'Manual, section 2',
        asAt: '2026-11-01',
        lines: ['Say so.'],
      },
    ]);
    expect(teller.story.state.ToJson()).toBe(before);
    must(teller.choose(0, START));
    expect(desk.read(teller.story)[0]?.lines).toEqual(['Guest: Reyes', 'Note: seen 1 times']);
    expect(must(teller.choose(0, START)).ending?.kind).toBe('resolved');
  });
});

describe('stories that go wrong', () => {
  it('a turn that never rests is a problem, not a hang', () => {
    const story = script(`* "Go." # empathy: +1 listen\n  -> round\n=== round ===\n-> round`);
    expect(tellerOf(story).open(START).ok).toBe(true);
    const teller = tellerOf(story);
    must(teller.open(START));
    expect(teller.choose(0, START)).toMatchObject({
      ok: false,
      error: { code: 'story/never-rests' },
    });
  });
  it('running out of content is a problem with a code', () => {
    const story = script(`* "Go." # empathy: +1 listen\n  -> dry\n=== dry ===\nNothing more.`);
    const teller = tellerOf(story);
    must(teller.open(START));
    expect(teller.choose(0, START)).toMatchObject({ ok: false, error: { code: 'story/ran-out' } });
  });
  it('a choice that is not there is a problem with a code', () => {
    const teller = tellerOf(script(`* "Go." # empathy: +1 listen\n  -> END`));
    must(teller.open(START));
    expect(teller.choose(9, START).ok).toBe(false);
  });
});

describe('what a line brings', () => {
  const story = script(`-> desk
=== desk ===
Dana: Well?
* "It is arranged." # id: lie # accuracy: -2 overpromise # pays: 20
    Dana: Good. # stirs: 2 :: Her phone rings: her husband
* "I see." # accuracy: -1 misinform # seen
    {heat >= 8:Dana: Hot.|Dana: Cool.} # stirs: 1
    # stirs: 1 # comes-out
- {heat >= 8:Dana: Still the old heat.|Dana: Hm.}
Dana: It is not arranged. # comes-out: lie # kept: call
* "Sorry." # empathy: +1 apologise
- {heat >= 10:Dana: Hotter.|Dana: Cooler.}
# ending: resolved :: Done.
-> END`);
  const [lie, seen] = ['It is arranged', 'I see'].map(words => playWords(story, [words, 'Sorry']));

  it('[M11] reads what is paid and what is seen off the reply', () => {
    const keys = lie?.turns[0]?.offered.map(({ key: { pays, seen: isSeen } }) => [pays, isSeen]);
    expect(keys).toEqual([
      [20, false],
      [0, true],
    ]);
  });
  it('[M12] [M14] reads what comes out and what stirs off the lines, each with its words', () => {
    expect(lie?.turns[0]?.lines).toEqual([
      {
        speaker: 'Dana',
        text: 'Good.',
        kept: [],
        stirs: [{ by: 2, what: 'Her phone rings: her husband' }],
      },
      { speaker: 'Dana', text: 'Still the old heat.', kept: [] },
      { speaker: 'Dana', text: 'It is not arranged.', kept: ['call'], comesOut: ['lie'] },
    ]);
    expect(seen?.turns[0]?.lines.slice(0, 2)).toEqual([
      { speaker: 'Dana', text: 'Hot.', kept: [], stirs: [{ by: 1, what: 'Hot.' }] },
      {
        speaker: 'Dana',
        text: 'Still the old heat.',
        kept: [],
        comesOut: [null],
        stirs: [{ by: 1, what: 'Still the old heat.' }],
      },
    ]);
  });
  it('[C5] counts it when the turn is told: the next turn reads the new heat', () => {
    expect(lie?.turns[0]?.after).toMatchObject({ heat: 10, trust: 0, debts: [] });
    expect(lie?.turns[1]?.lines.map(({ text }) => text)).toEqual(['Cooler.']);
  });
});
