import { createOutbox } from '@bookends/events';
import { deriveKey, keyedDigest } from '@bookends/sealing';
import type { EntityManager } from 'typeorm';
import type { InterestReads, InterestStore, InterestStores, LetterLeave } from '../usecases/interest-stores';
import { createCycleStore } from './cycle.repository';
import { InterestRow } from './interest.row';
import { createProgramStore } from './program.repository';

const MOST_TO_A_MAILBOX = 5;
const MOST_OF_A_PROGRAM = 500;

/** The stores of the interest list in the transaction of `manager`; mailboxes are counted under a key of `secret`. */
export function interestStores(secret: Buffer): (manager: EntityManager) => InterestStores {
  const key = deriveKey(secret, 'interest-mailboxes');
  return (manager) => ({
    interests: createInterestStore(manager, (email) => keyedDigest(key, email)),
    programs: createProgramStore(manager),
    cycles: createCycleStore(manager),
    outbox: createOutbox(manager),
  });
}

function createInterestStore(manager: EntityManager, digest: (email: string) => string): InterestStore {
  return {
    takeLetter: ({ programId, email }) => takeLetter(manager, programId, digest(email)),
    ask: async ({ id, programId, email, role, locale, state, askedAt, forgetAt }) => {
      await manager.query(ASK, [id, programId, email, role, locale, state, askedAt, forgetAt]);
      return manager.findOneByOrFail(InterestRow, { programId, email });
    },
    lock: (id) => manager.findOne(InterestRow, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    save: async (...interests) => {
      await manager.query(SAVE, [
        JSON.stringify(interests.map(({ id, state, forgetAt }) => ({ id, state, forgetAt }))),
      ]);
    },
    erase: async (id) => void (await manager.delete(InterestRow, { id })),
    lockConfirmed: (programId, take) =>
      manager.find(InterestRow, {
        where: { programId, state: 'CONFIRMED' },
        order: { id: 'ASC' },
        take,
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      }),
    forget: async (now) => {
      await manager.query('DELETE FROM interest WHERE forget_at <= $1', [now]);
      await manager.query(`DELETE FROM interest_letter WHERE sent_at < clock_timestamp() - interval '15 minutes'`);
      const [next] = (await manager.query('SELECT min(forget_at) AS at FROM interest')) as [{ at: Date | null }];
      return next.at;
    },
  };
}

/** Under a lock of the mailbox: two who ask at once are counted one after the other. */
async function takeLetter(manager: EntityManager, programId: string, mailbox: string): Promise<LetterLeave> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('interest ' || $1, 0))`, [mailbox]);
  const [sent] = (await manager.query(SENT_LATELY, [mailbox, programId])) as [{ mailbox: number; program: number }];
  if (sent.mailbox >= MOST_TO_A_MAILBOX) return 'mailbox-full';
  if (sent.program >= MOST_OF_A_PROGRAM) return 'program-busy';
  await manager.query('INSERT INTO interest_letter (program_id, mailbox) VALUES ($1, $2)', [programId, mailbox]);
  return 'allowed';
}

export function createInterestReads(manager: EntityManager): InterestReads {
  return {
    countsOf: async (programIds) => {
      const rows: (Awaited<ReturnType<InterestReads['countsOf']>>[number][number] & { programId: string })[] =
        await manager.query(
          `SELECT program_id AS "programId", state, role, count(*)::int AS count FROM interest
           WHERE program_id = ANY ($1) GROUP BY program_id, state, role`,
          [programIds],
        );
      return programIds.map((id) => rows.filter(({ programId }) => programId === id));
    },
  };
}

const SENT_LATELY = `
SELECT (SELECT count(*)::int FROM interest_letter WHERE mailbox = $1 AND sent_at > since.at) AS mailbox,
  (SELECT count(*)::int FROM interest_letter WHERE program_id = $2 AND sent_at > since.at) AS program
FROM (SELECT clock_timestamp() - interval '15 minutes' AS at) since`;

// What a mailbox confirmed is not changed by whoever asks in its name.
const ASK = `
INSERT INTO interest (id, program_id, email, role, locale, state, asked_at, forget_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (program_id, email) DO UPDATE SET
  role = CASE interest.state WHEN 'CONFIRMED' THEN interest.role ELSE excluded.role END,
  locale = CASE interest.state WHEN 'CONFIRMED' THEN interest.locale ELSE excluded.locale END,
  forget_at = CASE interest.state WHEN 'CONFIRMED' THEN NULL ELSE greatest(interest.forget_at, excluded.forget_at) END`;

const SAVE = `
UPDATE interest SET state = changed.state, forget_at = changed."forgetAt"
FROM jsonb_to_recordset($1::jsonb) AS changed(id uuid, state text, "forgetAt" timestamptz)
WHERE interest.id = changed.id`;
