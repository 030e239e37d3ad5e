import { listApplications } from '../../seed/src/applications';
import { idOf } from '../../seed/src/committee';
import { decide, inReview } from '../../seed/src/deciding';
import { until } from '../../seed/src/until';
import { readMailbox } from './mailbox';
import { codesOf, COORDINATOR, MENTOR, REVIEWER, SECOND_REVIEWER, STRANGER, type World } from './world';

const QUEUE = `query ($cycle: ID!) { reviewQueue(cycleId: $cycle, first: 5) {
  edges { node { application { id applicant { id } answers { question { key } } } } } } }`;
interface Queue {
  readonly reviewQueue: {
    readonly edges: readonly {
      readonly node: {
        readonly application: {
          readonly id: string;
          readonly applicant: object | null;
          readonly answers: readonly { readonly question: { readonly key: string } }[];
        };
      };
    }[];
  };
}
const MENTEES_ACCEPTED = 100;

/** Step 3: the committee reads and decides, and decisions make notices. */
export function reviewing(world: () => World): void {
  it('reviewers read blind, decide what they were given, and nothing else', async () => {
    const { as, id } = world();
    const [coordinator, reviewer, second] = [await as(COORDINATOR), await as(REVIEWER), await as(SECOND_REVIEWER)];
    const assignment = { cycleId: id('cycle'), reviewsPerApplication: 1 };
    const strangers = await coordinator.attempt('assignReviewers', {
      ...assignment,
      reviewerIds: [await idOf(await as(STRANGER))],
    });
    expect(strangers.userErrors).toMatchObject([{ code: 'NOT_A_REVIEWER' }]);
    await coordinator.act('assignReviewers', {
      ...assignment,
      reviewerIds: [await idOf(reviewer), await idOf(second)],
    });
    const { reviewQueue } = await reviewer.ask<Queue>(QUEUE, { cycle: id('cycle') });
    const [first] = reviewQueue.edges.map(({ node }) => node.application);
    expect(first!.applicant).toBeNull();
    expect(first!.answers.map(({ question }) => question.key)).not.toContain('employer');
    const judgement = { applicationId: first!.id, decision: 'ACCEPT', score: 4 };
    expect(await codesOf(second.act('reviewApplication', judgement))).toEqual(['FORBIDDEN']);
    const tooHigh = await reviewer.attempt('reviewApplication', { ...judgement, score: 9 });
    expect(tooHigh.userErrors).toMatchObject([{ code: 'SCORE_OUT_OF_RANGE' }]);
    await reviewer.act('reviewApplication', judgement);
    expect(await codesOf((await as(STRANGER)).ask(QUEUE, { cycle: id('cycle') }))).toEqual(['FORBIDDEN']);
  });

  it('the coordinator decides the rest, and a refusal names the rule', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const cycleId = id('cycle');
    const { mentors, mentees } = await inReview(coordinator, cycleId);
    const settled = [id('menteeApplication')];
    const others = mentees.map((application) => application.id).filter((other) => !settled.includes(other));
    const left = await decide(
      coordinator,
      cycleId,
      mentors.map((application) => application.id),
      { decision: 'ACCEPT' },
    );
    await decide(coordinator, cycleId, settled, { decision: 'ACCEPT' });
    await decide(coordinator, cycleId, others.slice(0, MENTEES_ACCEPTED), { decision: 'ACCEPT' });
    const message = 'You keep your place in line.';
    await decide(coordinator, cycleId, [...others.slice(MENTEES_ACCEPTED), ...left], { decision: 'WAITLIST', message });
    const states = (await listApplications(coordinator, cycleId)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['ACCEPTED', 'WAITLISTED', 'WITHDRAWN', 'DRAFT']));
    const input = { cycleId, applicationIds: settled, decision: 'ACCEPT' };
    expect(await codesOf((await as(MENTOR)).act('decideApplications', input))).toEqual(['FORBIDDEN']);
  });

  it('every decision is in the mailbox of the person whom it concerns, once', async () => {
    const { as, id, stack } = world();
    const applications = await listApplications(await as(COORDINATOR), id('cycle'));
    const decided = applications.filter(({ state }) => state === 'ACCEPTED' || state === 'WAITLISTED');
    const addresses = decided.map(({ applicant }) => applicant!.contact!.email).sort();
    const letters = await until(
      `${addresses.length} letters about decisions`,
      async () => {
        const mails = await readMailbox(stack.mailboxUrl);
        const found = mails.filter(({ subject }) => /^Welcome to|on the waitlist$/.test(subject));
        return found.length >= addresses.length && found;
      },
      120_000,
    );
    expect(letters.flatMap(({ to }) => to).sort()).toEqual(addresses);
  });
}
