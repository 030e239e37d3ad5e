export * from './unit-of-work';
export * from './domain-event';
export * from './people-events';
export * from './program-events';
export * from './application-events';
export * from './match-events';
export * from './goal-sheet-events';
export * from './event-contracts';
