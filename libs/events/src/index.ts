export { eventTables } from './event-tables';
export { createOutbox } from './outbox';
export { createRelay, type Relay } from './relay';
export { consumeEvents, type EventHandler, type EventHandlers } from './consume-events';
export { receive } from './receive';
