import { forbidden, notFound } from '@bookends/subgraph';
import { registerEnumType } from 'type-graphql';
import type { NoticeState } from '../domain/notice-state';
import type { ChangeNoticeRejection } from '../usecases/change-notice';

/** The codes with which a command on a notice can be refused, as the enum of one mutation. */
export function registerNoticeErrorCodes(name: string): typeof codes {
  const own = { ...codes };
  registerEnumType(own, {
    name,
    description: 'Why it was refused.',
    valuesConfig: {
      WRONG_STATE: { description: 'The notice is in a state in which this cannot be done; `state` says which.' },
      REASON_TOO_LONG: { description: 'The reason has more than 500 characters.' },
    },
  });
  return own;
}

const codes = { WRONG_STATE: 'WRONG_STATE', REASON_TOO_LONG: 'REASON_TOO_LONG' } as const;

export interface NoticeErrorFacts {
  readonly code: keyof typeof codes;
  readonly message: string;
  readonly field: string[] | null;
  readonly state?: NoticeState;
}

/** User errors for what a rule refused; a wrong id and a stranger are thrown. */
export function toNoticeErrors(rejection: ChangeNoticeRejection): NoticeErrorFacts[] {
  switch (rejection.reason) {
    case 'unknown-notice':
      throw notFound('notice');
    case 'not-coordinator':
      throw forbidden('A notice is in the hands of the coordinators of its program.');
    case 'reason-too-long':
      return [{ code: 'REASON_TOO_LONG', message: 'Say it in 500 characters.', field: ['reason'] }];
    case 'wrong-state': {
      const { state } = rejection;
      return [{ code: 'WRONG_STATE', message: sentences[state], field: ['noticeId'], state }];
    }
  }
}

const sentences: { readonly [State in NoticeState]: string } = {
  PLANNED: 'The notice was not sent yet.',
  QUEUED: 'The notice was not sent yet.',
  RETRY: 'The notice was not sent yet: it is tried again by itself.',
  SENDING: 'The notice is being sent at this moment.',
  SENT: 'The notice was sent already.',
  BOUNCED: 'The notice came back: there is no such mailbox.',
  FAILED: 'The notice was refused by the mail server.',
  CANCELLED: 'The notice was called off.',
  SUPERSEDED: 'The notice no longer held and was not sent.',
  SUPPRESSED: 'The notice was not sent: declined, switched off, or to a dead address.',
};
