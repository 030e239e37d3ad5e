export { ok, rejected, type Ok, type Rejected, type Result } from './result';
