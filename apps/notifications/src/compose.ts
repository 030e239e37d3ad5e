import { databaseClock } from '@bookends/clock';
import { consumeEvents } from '@bookends/events';
import { createQueues } from '@bookends/jobs';
import { createDataSource, newId, readAuditLog, toQueryable } from '@bookends/persistence';
import { buildSubgraph, type ReadAuditLog } from '@bookends/subgraph';
import { createLogger, createMetrics } from '@bookends/telemetry';
import type { NotificationsConfig } from './config';
import { notificationsSubgraph } from './graphql/notifications-subgraph';
import { createMailRoom } from './jobs/mail/mail-room';
import { letterHandlers } from './jobs/read-letters.job';
import { startSending } from './jobs/start-sending';
import { noticePersistence } from './persistence/notice-persistence';
import { createMailDesk } from './usecases/prepare-mail';

/** Every concrete thing of this context, made and not yet started: the two doors start what they need. */
export function compose(config: NotificationsConfig, applicationName: 'notifications' | 'notifications-worker') {
  const logger = createLogger(applicationName, config.LOG_LEVEL);
  const metrics = createMetrics();
  const dataSource = createDataSource({
    url: config.DATABASE_URL,
    schema: 'notifications',
    entities: [],
    applicationName,
    poolSize: 12,
    logger,
  });
  const clock = databaseClock(toQueryable(dataSource));
  const secret = Buffer.from(config.SEALING_KEY, 'base64');
  const room = createMailRoom({ smtpUrl: config.SMTP_URL, mailFrom: config.MAIL_FROM, secret, logger });
  const { queue: notices, reads, sources, occurrences, unitOfWork, recordPorts } = noticePersistence(dataSource);
  const desk = createMailDesk({ ...room, sources, publicUrl: config.PUBLIC_URL });
  return {
    logger,
    metrics,
    dataSource,
    clock,
    schema: () => {
      const changes = { ...room, unitOfWork, clock, newId };
      const preview = { reads, sources, clock, writer: room.writer, publicUrl: config.PUBLIC_URL };
      const log: ReadAuditLog = (page) => readAuditLog(dataSource.manager, page);
      return buildSubgraph(notificationsSubgraph({ reads, changes, preview, log }));
    },
    startWork: () => {
      const queues = createQueues({ url: config.QUEUE_URL, logger, metrics });
      const handlers = letterHandlers(recordPorts, { ...room, publicUrl: config.PUBLIC_URL, newId });
      consumeEvents({ consumer: 'notifications', dataSource, queues, sealer: room.sealer, handlers, concurrency: 4 });
      const sending = startSending({ notices, occurrences, desk, mail: room.mail, queues, logger });
      return { queues, sending, closeMail: () => room.close() };
    },
  };
}
