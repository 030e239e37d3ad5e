import { settleAt, travelTo } from '../../seed/src/demo-clock';
import { inTurn } from '../../seed/src/in-turn';
import { confirm, meetPairs, type Pair } from '../../seed/src/pairs';
import { until } from '../../seed/src/until';
import { readMailbox } from './mailbox';
import { codesOf, COORDINATOR, MENTEE, MENTOR, REVIEWER, STRANGER, type World } from './world';

const MATCH = `query ($id: ID!) { match(id: $id) { state hasMentorConfirmed hasMenteeConfirmed viewerCanConfirm
  mentor { name contact { email } } mentee { name contact { email } }
  mentorApplication { answers { question { key } texts } missingAnswers } } }`;
interface ReadMatch {
  readonly match: {
    readonly state: string;
    readonly viewerCanConfirm: boolean;
    readonly mentor: { readonly name: string; readonly contact: { readonly email: string } | null };
    readonly mentorApplication: { readonly answers: readonly { readonly question: { readonly key: string } }[] } | null;
  } | null;
}

/** Step 5: letters, confirmations, shared answers. */
export function pairing(world: () => World, pairs: Pair[]): void {
  it('each side gets its own letter, once', async () => {
    const { as, id, stack } = world();
    pairs.push(...(await meetPairs(stack.endpoint, await as(COORDINATOR), id('cycle'))));
    const letters = await until(
      'the letters of the announcement',
      async () => {
        const mails = await readMailbox(stack.mailboxUrl);
        const found = mails.filter(({ subject }) => /^Meet your (mentor|mentee):/.test(subject));
        return found.length >= pairs.length * 2 && found;
      },
      120_000,
    );
    const expected = pairs.flatMap(({ mentor, mentee }) => [mentor.email, mentee.email]);
    expect(letters.flatMap(({ to }) => to).sort()).toEqual(expected.sort());
  });

  it('the two see each other’s contact and shared answers, and nobody else sees the match', async () => {
    const { as, found } = world();
    const pair = pairs.find(({ mentee }) => mentee.email === MENTEE)!;
    expect(pair.mentor.email).toBe(MENTOR);
    found.set('match', pair.matchId);
    const seen = await until('the shared answers', async () => {
      const { match } = await pair.mentee.ask<ReadMatch>(MATCH, { id: pair.matchId });
      return match?.mentorApplication && match.mentor.contact ? match : null;
    });
    expect(seen.mentor).toEqual({ name: 'Maya Whitehorse', contact: { email: MENTOR } });
    const keys = seen.mentorApplication!.answers.map(({ question }) => question.key);
    expect(keys).toContain('statement');
    for (const kept of ['do_not_match', 'member_number', 'same_region']) expect(keys).not.toContain(kept);
    expect(await codesOf((await as(STRANGER)).ask(MATCH, { id: pair.matchId }))).toEqual(['FORBIDDEN']);
  });

  it('both sides confirm, nobody for them, and one pair never answers', async () => {
    const { as, found } = world();
    const coordinator = await as(COORDINATOR);
    await travelTo(coordinator, '2021-11-17T15:00:00Z');
    const silent = pairs.findLast(({ mentor, mentee }) => ![mentor.email, mentee.email].includes(MENTOR))!;
    found.set('silentMatch', silent.matchId);
    for (const email of [STRANGER, COORDINATOR, REVIEWER]) {
      const codes = await codesOf((await as(email)).act('confirmMatch', { matchId: silent.matchId }));
      expect(codes).toEqual(['FORBIDDEN']);
    }
    await inTurn(
      pairs.filter((pair) => pair !== silent),
      6,
      confirm,
    );
    const { match } = await pairs[0]!.mentor.ask<ReadMatch>(MATCH, { id: pairs[0]!.matchId });
    expect(match).toMatchObject({ state: 'ACTIVE', viewerCanConfirm: false });
  });

  it('silence past its days goes to the coordinator, and ends nothing', async () => {
    const { as, id, stack } = world();
    const coordinator = await as(COORDINATOR);
    await settleAt(coordinator, '2021-11-24T15:00:00Z');
    const mails = await readMailbox(stack.mailboxUrl);
    const told = mails.filter(({ to, subject }) => to.includes(COORDINATOR) && /waits for an answer/.test(subject));
    expect(told).toHaveLength(1);
    const { match } = await coordinator.ask<ReadMatch>(MATCH, { id: id('silentMatch') });
    expect(match).toMatchObject({ state: 'ANNOUNCED' });
  });
}
