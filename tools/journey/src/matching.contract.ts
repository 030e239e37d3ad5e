import { listApplications } from '../../seed/src/applications';
import { travelTo } from '../../seed/src/demo-clock';
import { compute, untilPoolHolds } from '../../seed/src/running';
import { until } from '../../seed/src/until';
import { watch } from './live';
import { readMailbox } from './mailbox';
import { codesOf, COORDINATOR, MENTEE, REVIEWER, STRANGER, type World } from './world';

const RUN = `query ($id: ID!) { run(id: $id) { id state progress { stage fraction } summary { mentees places placed }
  proposals(first: 100) { edges { node { score { total contributions { criterion points } } mentorApplication { id }
    menteeApplication { id } } } }
  unmatched(first: 100) { edges { node { application { id } reason { kind suitable } } } } } }`;
interface ReadRun {
  readonly run: {
    readonly state: string;
    readonly summary: { readonly mentees: number; readonly places: number; readonly placed: number };
    readonly proposals: {
      readonly edges: readonly {
        readonly node: {
          readonly score: { readonly total: number; readonly contributions: readonly { readonly points: number }[] };
        };
      }[];
    };
    readonly unmatched: {
      readonly edges: readonly { readonly node: { readonly reason: { readonly kind: string } } }[];
    };
  };
}

/** Step 4: a run, its proposals with their reasons, the signature, and the announcement. */
export function matching(world: () => World): void {
  it('only a coordinator starts a run, and can cancel one', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const cycleId = id('cycle');
    await travelTo(coordinator, '2021-11-09T16:00:00Z');
    const accepted = (await listApplications(coordinator, cycleId)).filter(({ state }) => state === 'ACCEPTED');
    await untilPoolHolds(coordinator, cycleId, accepted.length);
    const input = { cycleId, goal: 'MOST_THEN_BEST' };
    for (const email of [STRANGER, MENTEE, REVIEWER]) {
      expect(await codesOf((await as(email)).act('startRun', input))).toEqual(['FORBIDDEN']);
    }
    const { run } = await coordinator.act<{ run: { id: string } }>('startRun', input, 'run { id }');
    await coordinator.act('cancelRun', { runId: run.id });
    await until('the run to be cancelled', async () => {
      const { run: now } = await coordinator.ask<ReadRun>(RUN, { id: run.id });
      return now.state === 'CANCELLED';
    });
    const unsigned = await coordinator.attempt('signRun', { runId: run.id });
    expect(unsigned.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('its progress is a stream of events until it is computed', async () => {
    const { as, found, id, stack } = world();
    const coordinator = await as(COORDINATOR);
    const input = { cycleId: id('cycle'), goal: 'MOST_THEN_BEST', seed: 7 };
    const { run } = await coordinator.act<{ run: { id: string } }>('startRun', input, 'run { id }');
    const query = 'query ($id: ID!) { run(id: $id) { state progress { stage fraction } } }';
    const states = await watch(stack.endpoint, coordinator, { query, variables: { id: run.id } }, (data) => {
      const { state } = (data as { run: { state: string } }).run;
      return { seen: state, isEnough: state === 'COMPUTED' };
    });
    expect(states.at(-1)).toBe('COMPUTED');
    found.set('run', run.id);
  });

  it('every proposal says why it scores what it scores, and everybody without one is told why', async () => {
    const { as, id } = world();
    const { run } = await (await as(COORDINATOR)).ask<ReadRun>(RUN, { id: id('run') });
    const { mentees, placed } = run.summary;
    expect(run.proposals.edges).toHaveLength(placed);
    for (const { node } of run.proposals.edges) {
      const sum = node.score.contributions.reduce((total, { points }) => total + points, 0);
      expect(sum).toBe(node.score.total);
    }
    expect(run.unmatched.edges.length).toBeGreaterThanOrEqual(mentees - placed);
    expect(run.unmatched.edges.every(({ node }) => node.reason.kind !== '')).toBe(true);
    expect(await codesOf((await as(MENTEE)).ask(RUN, { id: id('run') }))).toContain('FORBIDDEN');
  });

  it('the same seed over the same pool gives the same pairs', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const pairsOf = async (runId: string): Promise<string> => {
      const { run } = await coordinator.ask<ReadRun>(RUN, { id: runId });
      return JSON.stringify(run.proposals.edges.map(({ node }) => node));
    };
    const [one, other] = [
      await compute(coordinator, id('cycle'), 'MOST_THEN_BEST'),
      await compute(coordinator, id('cycle'), 'MOST_THEN_BEST'),
    ];
    expect(await pairsOf(one.id)).toBe(await pairsOf(other.id));
  });

  it('a pin brings the two together who asked for each other; nobody is told before the signature', async () => {
    const { as, found, id, stack } = world();
    const coordinator = await as(COORDINATOR);
    const pair = { mentorApplicationId: id('mentorApplication'), menteeApplicationId: id('menteeApplication') };
    await coordinator.act('pinPair', { cycleId: id('cycle'), ...pair, note: 'They asked for each other.' });
    const run = await compute(coordinator, id('cycle'), 'MOST_THEN_BEST');
    found.set('run', run.id);
    const unsigned = await coordinator.attempt('announceRun', { runId: run.id });
    expect(unsigned.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await travelTo(coordinator, '2021-11-15T15:00:00Z');
    await coordinator.act('signRun', { runId: run.id });
    const { myMatches } = await (await as(MENTEE)).ask<{ myMatches: object[] }>('query { myMatches { id } }');
    expect(myMatches).toEqual([]);
    const mails = await readMailbox(stack.mailboxUrl);
    expect(mails.filter(({ subject }) => subject.startsWith('Meet your'))).toEqual([]);
    expect(await codesOf((await as(REVIEWER)).act('announceRun', { runId: run.id }))).toEqual(['FORBIDDEN']);
    await coordinator.act('announceRun', { runId: run.id });
    // Whoever was to carry the news of it is killed: the rest of the journey must not notice.
    stack.kill('matching-worker', 'applications-worker', 'goals-worker');
    await coordinator.act('announceRun', { runId: run.id });
  });
}
