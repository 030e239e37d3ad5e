import type { Result } from '@bookends/result';
import { stepped, type Application } from '../domain/application';
import type { WrongApplicationState } from '../domain/application-state';
import type { ApplicationPorts } from './application-stores';
import {
  changeOwnApplication,
  type OwnApplicationRejection,
  type OwnApplicationRequest,
} from './change-own-application';

export type WithdrawApplicationRejection = OwnApplicationRejection | WrongApplicationState;

/**
 * Takes one's application back, at any time, without a reason. The letter about it makes the other contexts drop what it
 * held: proposals, matches, queued notices. Withdrawing again changes nothing.
 */
export async function withdrawApplication(
  ports: ApplicationPorts,
  request: OwnApplicationRequest,
): Promise<Result<Application, WithdrawApplicationRejection>> {
  return changeOwnApplication<WrongApplicationState>(ports, request, (application, { at }) =>
    stepped(application, 'withdraw', at),
  );
}
