import { asAnonymous, asCoordinator, asGateway, asPerson } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import {
  application,
  coordinator,
  cycle,
  CYCLE,
  match,
  person,
  personId,
  PROGRAM,
  program,
} from '../jobs/spec-letters';
import { ofCycle, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const boss = asCoordinator(PROGRAM, { personId: personId(3) });

interface RecipientPage {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

describe('the notices in the graph', () => {
  let subgraph: SubgraphUnderTest;
  beforeEach(async () => {
    subgraph = await subgraphUnderTest();
    await subgraph.world.at('2021-09-05T12:00:00Z');
    await subgraph.world.tell(person(1), person(2), person(3), coordinator(3), program(), cycle());
  });
  afterEach(() => subgraph.world.close());

  const submitted = (number: number) =>
    application(number, { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' }, '2021-09-05T12:00:00Z');
  const mutate = async (fields: string): Promise<Record<string, never>> => {
    const answer = await subgraph.ask(boss, `mutation { ${fields} }`);
    expect(answer.messages).toEqual([]);
    return answer.data!;
  };
  const log = async (fields: string, filters = ''): Promise<Record<string, unknown>[]> => {
    const answer = await subgraph.ask(boss, ofCycle(CYCLE, `notices${filters} { edges { node { ${fields} } } }`));
    const [found] = (answer.data as unknown as { _entities: [{ notices: { edges: { node: object }[] } }] })._entities;
    return found.notices.edges.map(({ node }) => node as Record<string, unknown>);
  };

  it('lists every notice of the year with its days, its words, its audience and its switch', async () => {
    await subgraph.world.tell(application(1), application(2));
    const fields =
      'noticeSchedule { template isOn audienceSize dates { on dueAt state } letter { isBuiltIn variables } }';
    const { data } = await subgraph.ask(boss, ofCycle(CYCLE, fields));
    const [{ noticeSchedule }] = (data as never)['_entities'] as [{ noticeSchedule: Record<string, unknown>[] }];
    expect(noticeSchedule).toHaveLength(24);
    expect(noticeSchedule.find(({ template }) => template === 'DRAFT_CLOSES_TOMORROW')).toMatchObject({
      isOn: true,
      audienceSize: 2,
      dates: [{ on: '2021-09-29', dueAt: new Date('2021-09-29T14:00:00Z'), state: 'PLANNED' }],
      letter: { isBuiltIn: true },
    });
  });

  it('shows the delivery log with its journal, by state, template and person', async () => {
    subgraph.world.server.moodFor = (address) => (address.startsWith('person2') ? '550' : 'accept');
    await subgraph.world.tell(submitted(1), submitted(2));
    await subgraph.world.work();
    expect(await log('state address reason attempts { outcome code }', '(states: [BOUNCED])')).toEqual([
      {
        state: 'BOUNCED',
        address: 'person2@example.org',
        reason: '550 5.1.1 no such mailbox',
        attempts: [{ outcome: 'REFUSED_FOR_GOOD', code: 550 }],
      },
    ]);
    expect(await log('state', `(personId: "${personId(1)}")`)).toEqual([{ state: 'SENT' }]);
    expect(await log('state', '(template: ACCEPTED)')).toEqual([]);
  });

  it('finds notices by name or address, and those that are held back', async () => {
    await subgraph.world.tell(submitted(1), submitted(2));
    await subgraph.world.fire();
    const [{ id }] = (await log('id', `(personId: "${personId(2)}")`)) as [{ id: string }];
    await mutate(`holdNotice(input: { noticeId: "${id}" }) { notice { id } }`);
    expect(await log('address', '(search: " PERSON1@ ")')).toEqual([{ address: 'person1@example.org' }]);
    expect(await log('address', '(search: "given2 ")')).toEqual([{ address: 'person2@example.org' }]);
    expect(await log('id', '(search: "person_")')).toEqual([]);
    expect(await log('id', '(isHeld: true)')).toEqual([{ id }]);
    expect(await log('address', '(isHeld: false)')).toEqual([{ address: 'person1@example.org' }]);
  });

  it('reads a page of the log in the same number of statements, however long it is', async () => {
    const page = () => log('state address attempts { outcome } recipient { id } viewerCanHold', '(first: 50)');
    await subgraph.world.tell(submitted(1));
    await subgraph.world.work();
    const one = await countStatements(page);
    const many = Array.from({ length: 20 }, (_, index) => index + 10);
    for (const number of many) await subgraph.world.tell(person(number), submitted(number));
    await subgraph.world.work();
    const all = await countStatements(page);
    expect([one.result.length, all.result.length]).toEqual([1, 21]);
    expect(all.statements).toBe(one.statements);
  });

  it('holds a notice back and lets it go, each only once in the audit log', async () => {
    await subgraph.world.tell(submitted(1));
    await subgraph.world.fire();
    const [{ id }] = (await log('id')) as [{ id: string }];
    for (let time = 0; time < 2; time += 1)
      expect(await mutate(`holdNotice(input: { noticeId: "${id}", reason: "wait" }) { notice { isHeld } }`)).toEqual({
        holdNotice: { notice: { isHeld: true } },
      });
    await subgraph.world.work();
    expect(subgraph.world.server.mails).toHaveLength(0);
    await mutate(`releaseNotice(input: { noticeId: "${id}" }) { notice { isHeld } }`);
    await subgraph.world.work();
    expect(subgraph.world.server.mails).toHaveLength(1);
    const actions = await subgraph.world.query(`SELECT action FROM audit_log WHERE actor_id IS NOT NULL ORDER BY id`);
    expect(actions).toEqual([{ action: 'notice.hold' }, { action: 'notice.release' }]);
  });

  it('calls a notice off before it is sent, and not after', async () => {
    await subgraph.world.tell(submitted(1), submitted(2));
    await subgraph.world.fire();
    const [{ id }] = (await log('id')) as [{ id: string }];
    const cancel = `cancelNotice(input: { noticeId: "${id}" }) { notice { state } userErrors { code state message } }`;
    expect(await mutate(cancel)).toMatchObject({ cancelNotice: { notice: { state: 'CANCELLED' }, userErrors: [] } });
    await subgraph.world.work();
    expect(subgraph.world.server.mails).toHaveLength(1);
    const [sent] = (await log('id', '(states: [SENT])')) as [{ id: string }];
    expect(await mutate(cancel.replace(id, sent.id))).toMatchObject({
      cancelNotice: { notice: null, userErrors: [{ code: 'WRONG_STATE', state: 'SENT' }] },
    });
  });

  it('sends a notice again as a new one, and answers with that same one when asked twice', async () => {
    await subgraph.world.tell(submitted(1));
    await subgraph.world.work();
    const [{ id }] = (await log('id')) as [{ id: string }];
    const resend = () =>
      mutate(`resendNotice(input: { noticeId: "${id}" }) { notice { id resends { id } } userErrors { code } }`);
    const [first, second] = [await resend(), await resend()];
    expect(first).toEqual(second);
    expect(first).toMatchObject({ resendNotice: { notice: { resends: { id } }, userErrors: [] } });
    await subgraph.world.work();
    expect(subgraph.world.server.mails).toHaveLength(2);
  });

  it('switches a notice off for the cycle, also for what waits already', async () => {
    await subgraph.world.tell(submitted(1));
    await subgraph.world.fire();
    const off = `setNoticeSwitch(input: { cycleId: "${CYCLE}", template: APPLICATION_RECEIVED, isOn: false })`;
    expect(await mutate(`${off} { scheduledNotice { isOn } userErrors { code } }`)).toEqual({
      setNoticeSwitch: { scheduledNotice: { isOn: false }, userErrors: [] },
    });
    await subgraph.world.work();
    expect(await log('state reason')).toEqual([{ state: 'SUPPRESSED', reason: 'switched off for this cycle' }]);
    const signIn = `setNoticeSwitch(input: { cycleId: "${CYCLE}", template: SIGN_IN_LINK, isOn: false })`;
    expect(await mutate(`${signIn} { userErrors { code } }`)).toMatchObject({
      setNoticeSwitch: { userErrors: [{ code: 'NOT_IN_SCHEDULE' }] },
    });
  });

  const edit = (subject: string, body: string, rest = '') =>
    mutate(
      `editTemplate(input: { cycleId: "${CYCLE}", template: APPLICATION_RECEIVED, subject: ${JSON.stringify(subject)}, body: ${JSON.stringify(body)} ${rest} }) { scheduledNotice { letter { version isBuiltIn } } userErrors { code field line variable limit } }`,
    );

  it("sends the cycle's own words once they are written", async () => {
    await edit('Thanks {{ recipient.givenName }}', 'Hi {{ recipient.givenName }}');
    await subgraph.world.tell(submitted(1));
    await subgraph.world.work();
    expect(subgraph.world.subjectsOf('person1@example.org')).toEqual(['Thanks Given1']);
  });

  it.each([
    [
      'Hi',
      'One\n\n{{ counterpart.email }}',
      { code: 'UNKNOWN_VARIABLE', field: ['body'], line: 3, variable: 'counterpart.email' },
    ],
    ['{{ recipient', 'x', { code: 'UNREADABLE', field: ['subject'], line: 1 }],
    ['x', 'a\n{% if role %}b', { code: 'UNREADABLE', field: ['body'] }],
    ['x', '{{ role | explode }}', { code: 'UNREADABLE', field: ['body'] }],
    ['x', '{% include "/etc/passwd" %}', { code: 'UNREADABLE', field: ['body'] }],
    ['x', '  ', { code: 'TEXT_MISSING', field: ['body'] }],
    ['x'.repeat(201), 'x', { code: 'TEXT_TOO_LONG', field: ['subject'], limit: 200 }],
  ])('refuses the words %j, %j with their fault', async (subject, body, error) => {
    expect(await edit(subject, body)).toMatchObject({ editTemplate: { scheduledNotice: null, userErrors: [error] } });
    expect(await subgraph.world.query('SELECT 1 FROM letter_text')).toEqual([]);
  });

  it('lets no editor overwrite what they have not read', async () => {
    expect(await edit('A', 'A', ', version: 0')).toMatchObject({
      editTemplate: { scheduledNotice: { letter: { version: 1, isBuiltIn: false } } },
    });
    const late = `mutation { editTemplate(input: { cycleId: "${CYCLE}", template: APPLICATION_RECEIVED, subject: "B", body: "B", version: 0 }) { userErrors { code } } }`;
    expect((await subgraph.ask(boss, late)).codes).toEqual(['CONFLICT']);
  });

  it('names whom a notice concerns, now or at all, a page at a time', async () => {
    await subgraph.world.tell(application(1), submitted(2));
    const names = async (given: string): Promise<readonly string[]> => {
      const list = `noticeRecipients(template: ${given}) { edges { cursor node { id } } pageInfo { endCursor } }`;
      const { data, messages } = await subgraph.ask(boss, ofCycle(CYCLE, list));
      expect(messages).toEqual([]);
      const [{ noticeRecipients }] = data!['_entities'] as unknown as [{ noticeRecipients: RecipientPage }];
      cursor = noticeRecipients.pageInfo.endCursor;
      return noticeRecipients.edges.map(({ node }) => node.id);
    };
    let cursor: string | null = null;
    expect(await names('APPLICATION_RECEIVED, isDueNow: true')).toEqual([personId(2)]);
    expect(await names('APPLICATION_RECEIVED')).toEqual([personId(1), personId(2)]);
    expect(await names('APPLICATION_RECEIVED, search: "given2"')).toEqual([personId(2)]);
    expect(await names('APPLICATION_RECEIVED, first: 1')).toEqual([personId(1)]);
    expect(await names(`APPLICATION_RECEIVED, first: 1, after: "${cursor}"`)).toEqual([personId(2)]);
    expect(await names('CONFIRMATION_OVERDUE')).toEqual([]);
    expect(await names('SIGN_IN_LINK')).toEqual([]);
  });

  it('previews a notice with the words and dates of a real person, and sends nothing', async () => {
    await subgraph.world.tell(match());
    const ask = `{ previewNotice(cycleId: "${CYCLE}", template: MATCH_ANNOUNCED_TO_MENTEE, personId: "${personId(2)}") { subject text html } }`;
    const { data } = await subgraph.ask(boss, ask);
    expect(data).toMatchObject({ previewNotice: { subject: 'Meet your mentor: Given1' } });
    expect(JSON.stringify(data)).toContain('Monday, November 22, 2021');
    expect(subgraph.world.server.mails).toEqual([]);
  });

  it('shows people what was sent to them, and what they declined', async () => {
    await subgraph.world.tell(submitted(1), submitted(2));
    await subgraph.world.work();
    const me = asPerson({ personId: personId(1) });
    const { data } = await subgraph.ask(me, '{ myNotices { edges { node { template state recipient { id } } } } }');
    const node = { template: 'APPLICATION_RECEIVED', state: 'SENT', recipient: { id: personId(1) } };
    expect(data).toEqual({ myNotices: { edges: [{ node }] } });
    const choose = `mutation { setMyNoticePreferences(input: { programId: "${PROGRAM}", declinedKinds: [NEWS] }) { preferences { declinedKinds } } }`;
    await subgraph.ask(me, choose);
    const read = await subgraph.ask(me, `{ myNoticePreferences(programId: "${PROGRAM}") { declinedKinds } }`);
    expect(read.data).toEqual({ myNoticePreferences: { declinedKinds: ['NEWS'] } });
  });

  it('ends a kind of letters for who clicks under one, without signing in, and never a decision', async () => {
    await subgraph.world.tell(application(1));
    await subgraph.world.at('2021-09-23T14:00:01Z');
    await subgraph.world.work();
    const url = /unsubscribe\/([^\s>]+)/.exec(subgraph.world.server.mails[0]!.text!)![1]!;
    const decline = (token: string) =>
      subgraph.ask(
        asAnonymous(),
        'mutation ($t: String!) { declineNotices(input: { token: $t }) { declinedKind programName userErrors { code } } }',
        { t: token },
      );
    expect((await decline(url)).data).toEqual({
      declineNotices: { declinedKind: 'REMINDER', programName: 'ALSC Mentoring', userErrors: [] },
    });
    expect((await decline(`${url.slice(0, -1)}x`)).data).toMatchObject({
      declineNotices: { declinedKind: null, userErrors: [{ code: 'UNKNOWN_TOKEN' }] },
    });
    await subgraph.world.at('2021-09-29T14:00:01Z');
    await subgraph.world.tell(submitted(2));
    await subgraph.world.work();
    expect(await log('template state', `(personId: "${personId(1)}", first: 1)`)).toEqual([
      { template: 'DRAFT_CLOSES_TOMORROW', state: 'SUPPRESSED' },
    ]);
    const decided = application(1, { revision: 3, state: 'WITHDRAWN', previousState: 'DRAFT' }, '2021-09-29T15:00:00Z');
    await subgraph.world.tell(decided);
    await subgraph.world.at('2021-09-29T15:00:01Z');
    await subgraph.world.work();
    expect(subgraph.world.subjectsOf('person1@example.org').at(-1)).toBe(
      'Your ALSC Mentoring application is withdrawn',
    );
  });

  it('sends a sign-in link before all else, once, and keeps neither address nor link', async () => {
    const send = `mutation { sendSignInLink(input: { email: "who@example.org", url: "https://m.example.org/in/s3cret", expiresAt: "2099-01-01T00:00:00Z" }) { isAccepted } }`;
    await subgraph.world.tell(submitted(1));
    for (let time = 0; time < 2; time += 1) await subgraph.ask(asGateway(), send);
    expect(JSON.stringify(await subgraph.world.query('SELECT * FROM notice'))).not.toMatch(/s3cret|who@/);
    await subgraph.world.work();
    expect(subgraph.world.subjectsOf('who@example.org')).toEqual(['Your sign-in link']);
    expect(subgraph.world.server.mails.find(({ subject }) => subject === 'Your sign-in link')!.text).toContain(
      's3cret',
    );
    expect(await subgraph.world.query("SELECT sealed FROM notice WHERE template = 'SIGN_IN_LINK'")).toEqual([
      { sealed: null },
    ]);
  });

  it('sends no sign-in link that has expired', async () => {
    const send = `mutation { sendSignInLink(input: { email: "who@example.org", url: "https://x/y", expiresAt: "2020-01-01T00:00:00Z" }) { isAccepted } }`;
    await subgraph.ask(asGateway(), send);
    await subgraph.world.work();
    expect(subgraph.world.server.mails).toEqual([]);
  });
});
