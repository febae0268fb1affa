import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/analysis/items/answers.ts';
import { isReportOpen, ownReport } from '../../../src/app/hiring/candidate/own-report.ts';
import { exercise, playedBy } from '../../support/hiring.ts';
import { umbrella } from '../../support/proved.ts';

describe('a candidate’s own report', () => {
  it('holds what they said, and nothing of the key (V3, V5)', () => {
    const { script, proof } = umbrella();
    const conversation = playedBy(script, 3);
    const { title, cast } = script.scenario;
    const [answers = []] = answersOf([conversation]);
    const best = { accuracy: 10, empathy: 10 };
    const report = ownReport(
      [{ scenario: 'umbrella', title, customer: cast.slice(0, 2), conversation }],
      [{ answers, best }],
    );
    const said = report.conversations[0]?.said.filter(
      ({ voice }) => voice === 'you' || voice === 'action',
    );
    expect(said?.map(({ text }) => text)).toEqual(
      conversation.turns.map(({ reply }) => reply.text),
    );
    const told = JSON.stringify(report);
    for (const { offered, reply } of conversation.turns) {
      for (const other of offered.filter(({ index }) => index !== reply.index))
        if (!conversation.turns.some(turn => turn.reply.text === other.text))
          expect(told).not.toContain(JSON.stringify(other.text).slice(1, -1));
      if (reply.key.why !== undefined) expect(told).not.toContain(reply.key.why);
    }
    expect(told).not.toMatch(/"(?:marks|act|thought|key|heat|trust|why)"/);
    expect(proof.verdict).toBe('complete');
  });

  it('is open when the invitation said so, to who has come to the end', () => {
    const done = { stage: 'done' } as const;
    const open = (report: Parameters<typeof isReportOpen>[0]['report'], now: string) =>
      isReportOpen(exercise({ report }), done, now);
    expect(open({ when: 'never' }, '2027-01-01T00:00:00.000Z')).toBe(false);
    expect(open({ when: 'at-end' }, '2026-11-05T00:00:00.000Z')).toBe(true);
    expect(open({ when: 'on', day: '2026-11-20' }, '2026-11-19T23:59:59.999Z')).toBe(false);
    expect(open({ when: 'on', day: '2026-11-20' }, '2026-11-20T00:00:00.000Z')).toBe(true);
    const talking = { stage: 'talking' } as const;
    expect(
      isReportOpen(exercise({ report: { when: 'at-end' } }), talking, '2026-11-05T00:00:00.000Z'),
    ).toBe(false);
  });
});
