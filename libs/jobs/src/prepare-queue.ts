import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './backend';

/** Creates or updates BullMQ's tables in the schema `queue`, as the owner. Nothing to do on Redis. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await runMigrations(owner, QUEUE_SCHEMA);
  } finally {
    await owner.end();
  }
}
