import { conflict, forbidden, notFound } from '@bookends/subgraph';
import { registerEnumType } from 'type-graphql';
import type { EditTemplateRejection } from '../usecases/edit-template';

export const editTemplateCodes = {
  NOT_IN_SCHEDULE: 'NOT_IN_SCHEDULE',
  TEXT_MISSING: 'TEXT_MISSING',
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  UNKNOWN_VARIABLE: 'UNKNOWN_VARIABLE',
  UNREADABLE: 'UNREADABLE',
} as const;
registerEnumType(editTemplateCodes, {
  name: 'EditTemplateErrorCode',
  description: 'Why the words were not kept.',
  valuesConfig: {
    NOT_IN_SCHEDULE: { description: 'It belongs to no cycle and has the same words for everybody.' },
    TEXT_MISSING: { description: 'There are no words.' },
    TEXT_TOO_LONG: { description: 'There are too many; `limit` says how many characters there may be.' },
    UNKNOWN_VARIABLE: { description: 'This notice has no such variable; `variable` and `line` say which and where.' },
    UNREADABLE: { description: 'It is no Liquid template; `line` says where it breaks.' },
  },
});

interface TemplateErrorFacts {
  readonly code: keyof typeof editTemplateCodes;
  readonly message: string;
  readonly field: string[];
  readonly line?: number | null;
  readonly variable?: string;
  readonly limit?: number;
}

/** User errors for what a rule refused; a wrong id, a stranger and a lost race are thrown. */
export function toTemplateErrors(rejection: EditTemplateRejection): TemplateErrorFacts[] {
  switch (rejection.reason) {
    case 'unknown-cycle':
      throw notFound('cycle');
    case 'not-coordinator':
      throw forbidden('The notices of a cycle are for its coordinators.');
    case 'stale-version':
      throw conflict('Somebody else edited these words since you read them. Read them again.');
    case 'not-in-schedule':
      return [{ code: 'NOT_IN_SCHEDULE', message: 'This notice belongs to no cycle.', field: ['template'] }];
    case 'text-missing':
      return [{ code: 'TEXT_MISSING', message: 'Write something.', field: [rejection.field] }];
    case 'text-too-long': {
      const { field, limit } = rejection;
      return [{ code: 'TEXT_TOO_LONG', message: `Use at most ${limit} characters.`, field: [field], limit }];
    }
    case 'faulty':
      return [faultError(rejection)];
  }
}

function faultError(fault: Extract<EditTemplateRejection, { reason: 'faulty' }>): TemplateErrorFacts {
  const { kind, what, line } = fault;
  const place = line === null ? '' : ` in line ${line}`;
  const field = [fault.field];
  if (kind === 'unreadable')
    return { code: 'UNREADABLE', message: `This cannot be read${place}: ${what}.`, field, line };
  const message = `There is no variable ${what}${place}.`;
  return { code: 'UNKNOWN_VARIABLE', message, field, line, variable: what };
}
