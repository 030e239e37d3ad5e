import { ruleOf } from '../domain/default-program';
import type { MailOutcome } from '../domain/mail-outcome';
import { MOST_WAITS, WAIT_MS, mayGo, type GateAnswer } from '../domain/notice-gate';
import { settleAttempt, type Settlement } from '../domain/settle-attempt';
import type { AttemptEnd, ClaimedNotice, ClaimTarget, NoticeQueue } from './notices';
import type { MailDesk, PreparedMail } from './mail-desk';

export interface SendNoticePorts {
  readonly notices: NoticeQueue;
  readonly desk: MailDesk;
  readonly mail: MailSender;
  readonly claims: ClaimKeeper;
}

/** Port: hands one mail to the mail server. Never throws: whatever happens is an outcome. */
export interface MailSender {
  send(mail: PreparedMail): Promise<MailOutcome>;
}

/** Port: keeps the leases of this process alive while it sends, and its ends from being lost while the database is away. */
export interface ClaimKeeper {
  readonly leaseMs: number;
  hold<T>(claimToken: string, work: () => Promise<T>): Promise<T>;
  /** Tries again until the database takes it, or the lease is surely over. */
  insist(write: () => Promise<unknown>): Promise<void>;
}

/**
 * Sends one notice, if it is there to be claimed: claim, look once more whether it may leave, write, send, settle. A mail
 * leaves only under a claim, and is `sent` only after the server's yes. False when there was nothing to claim.
 */
export async function sendNotice(ports: SendNoticePorts, target: ClaimTarget): Promise<boolean> {
  const notice = await ports.notices.claim(target, ports.claims.leaseMs);
  if (notice === null) return false;
  await ports.claims.hold(notice.claimToken, async () => {
    const end = await attempt(ports, notice);
    await ports.claims.insist(() => ports.notices.settle(notice, end));
  });
  return true;
}

async function attempt(ports: SendNoticePorts, notice: ClaimedNotice): Promise<AttemptEnd> {
  const prepared = await prepare(ports, notice);
  if (prepared.kind !== 'mail' && prepared.kind !== 'not-written') return withoutMail(prepared, notice);
  const outcome = prepared.kind === 'mail' ? await ports.mail.send(prepared.mail) : prepared;
  const { onAmbiguous } = ruleOf(notice.template);
  // After the mail server's answer nothing may stand between it and the settlement: waits count from the claim.
  const settlement = settleAttempt({ ...notice, onAmbiguous }, outcome, notice.claimedAt);
  return { settlement, outcome: outcome.kind, ...journalOf(outcome) };
}

type Prepared =
  | { readonly kind: 'mail'; readonly mail: PreparedMail }
  | Extract<MailOutcome, { kind: 'not-written' }>
  | Exclude<GateAnswer, { kind: 'go' }>;

/** Before the mail server is spoken to nothing is ambiguous: whatever breaks here is an outcome and is tried again. */
async function prepare(ports: SendNoticePorts, notice: ClaimedNotice): Promise<Prepared> {
  try {
    const { gate, write } = await ports.desk.look(notice);
    const answer = mayGo(gate);
    if (answer.kind !== 'go') return answer;
    const mail = await write();
    if (mail.isOk) return { kind: 'mail', mail: mail.value };
    return { kind: 'not-written', reason: mail.rejection.message };
  } catch (error) {
    return { kind: 'not-written', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function withoutMail(answer: Exclude<GateAnswer, { kind: 'go' }>, notice: ClaimedNotice): AttemptEnd {
  const { reason } = answer;
  const ending = { dueAt: null, isAmbiguous: false, isHeld: false, isAddressDead: false, reason };
  if (answer.kind === 'end') return end({ ...ending, state: answer.state }, 'not-due');
  const isOver = notice.waits >= MOST_WAITS;
  const dueAt = isOver ? null : new Date(notice.claimedAt.getTime() + WAIT_MS);
  return { ...end({ ...ending, state: isOver ? 'FAILED' : 'RETRY', dueAt }, 'waited'), isWait: true };
}

function end(settlement: Settlement, outcome: AttemptEnd['outcome']): AttemptEnd {
  return { settlement, outcome, code: null, detail: settlement.reason };
}

function journalOf(outcome: MailOutcome): Pick<AttemptEnd, 'code' | 'detail'> {
  if ('reason' in outcome) return { code: null, detail: outcome.reason };
  return { code: 'code' in outcome ? outcome.code : null, detail: outcome.reply };
}
