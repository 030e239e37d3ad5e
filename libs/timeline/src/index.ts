export { addDays, addMonths, compareDates, daysBetween, isLocalDate, localDate, type LocalDate } from './local-date';
export { atWallTime, endOfDay, isTimeZone, localDateOf, startOfDay } from './zoned';
export { dueAt, type Offset } from './due';
export { isWindowOpen, windowFault, type Window, type WindowFault } from './window';
