import { resolve } from 'node:path';
import { personas } from '../seed/src/cast';
import { until } from '../seed/src/until';
import { signIn } from '../seed/src/visitor';
import { filledIn, readGuide, valueAt } from './src/guide-calls';
import { readMailbox } from './src/mailbox';
import { startStack, type StackUnderTest } from './src/stack-under-test';

const calls = readGuide(resolve(__dirname, '../../docs/guides/the-endpoint-in-ten-calls.md'));

let stack: StackUnderTest;
beforeAll(async () => {
  stack = await startStack({ isSeeded: true });
});
afterAll(() => stack?.stop());

describe('the demo after the first start', () => {
  it('shows a coordinator the next cycle open and a living one: sheets in every state, a late pair, a bounced notice', async () => {
    const coordinator = await signIn(stack.endpoint, personas.coordinator);
    const answer = await coordinator.ask(`query { demoClock { now } programs { edges { node { cycles { state
      goalSheetCounts { draft submitted returned agreed amended late } matches(state: ANNOUNCED) { edges { node { isConfirmationOverdue } } }
      notices(states: [BOUNCED]) { edges { node { template } } } } } } } }`);
    const cycle = valueAt(answer, 'programs.edges.0.node.cycles.1');
    expect(String(valueAt(answer, 'demoClock.now'))).toMatch(/^2021-12-16/);
    expect(cycle).toMatchObject({
      state: 'ACTIVE',
      goalSheetCounts: { draft: 1, returned: 1, late: 2 },
      matches: { edges: [{ node: { isConfirmationOverdue: true } }] },
      notices: { edges: [{ node: { template: 'WAITLISTED' } }] },
    });
    expect(valueAt(answer, 'programs.edges.0.node.cycles.0')).toMatchObject({ state: 'OPEN' });
    for (const state of ['submitted', 'agreed', 'amended']) {
      expect(Number(valueAt(cycle, `goalSheetCounts.${state}`))).toBeGreaterThan(0);
    }
    expect((await readMailbox(stack.mailboxUrl)).length).toBeGreaterThan(400);
  });
});

describe('the endpoint in ten calls', () => {
  const kept = new Map<string, unknown>();

  it('are ten', () => expect(calls).toHaveLength(10));

  it.each(calls)('$title', async ({ persona, document, variables, keeps, answer, askUntilNull }) => {
    const person = await signIn(stack.endpoint, personas[persona as keyof typeof personas]);
    const given = filledIn(variables, kept);
    const got = await until(document, async () => {
      const data = await person.ask<object>(document, given);
      return (askUntilNull === null || valueAt(data, askUntilNull) === null) && data;
    });
    for (const { path, name } of keeps) {
      expect(valueAt(got, path)).toBeDefined();
      kept.set(name, valueAt(got, path));
    }
    if (answer) expect(got).toEqual(answer);
    else expect(JSON.stringify(got)).not.toMatch(/"userErrors":\[\{/);
  });

  it('left the pair that never answered reminded, and nobody else', async () => {
    const mails = await readMailbox(stack.mailboxUrl);
    expect(mails.filter(({ subject }) => subject === 'We have not seen your goal sheet yet')).toHaveLength(2);
  });
});

describe('a match that ended', () => {
  const READ = `query ($id: ID!) { match(id: $id) { state mentor { id }
    mentorApplication { id answers { values } } menteeApplication { id answers { values } } } }`;

  it('stays, without what the other side wrote', async () => {
    const coordinator = await signIn(stack.endpoint, personas.coordinator);
    const answer = await coordinator.ask(`query { programs { edges { node { cycles {
      matches(state: ANNOUNCED) { edges { node { id menteeApplication { id } mentee { contact { email } } } } } } } } } }`);
    const match = valueAt(answer, 'programs.edges.0.node.cycles.1.matches.edges.0.node');
    const mentee = await signIn(stack.endpoint, String(valueAt(match, 'mentee.contact.email')));
    const applicationId = valueAt(match, 'menteeApplication.id');
    await mentee.act('withdrawApplication', { applicationId });
    const ended = await until('the end of the match', async () => {
      const read = await mentee.ask<{ match: { mentorApplication: object | null } }>(READ, {
        id: valueAt(match, 'id'),
      });
      return read.match.mentorApplication === null && read.match;
    });
    expect(ended).toMatchObject({
      state: 'ENDED_WITHOUT_FAULT',
      mentor: { id: expect.any(String) },
      mentorApplication: null,
      menteeApplication: { id: applicationId, answers: expect.any(Array) },
    });
  });
});
