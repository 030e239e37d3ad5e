import { auditLogOf } from '@bookends/subgraph';
import { PersonType } from './person.type';

export const { AuditEntryType, AuditEntryConnection } = auditLogOf(PersonType);
