export { type Clock, fixedClock, type FixedClock } from './clock';
export { databaseClock, type Queryable } from './database-clock';
export { prepareClock } from './prepare-clock';
export { moveDemoClock, readDemoClock, reportSettled, type DemoClock, type Settled } from './demo-clock';
export { stepDemoClock } from './step-demo-clock';
export { startSweeping, type Pace, type Sweep, type SweepResult } from './sweeping';
