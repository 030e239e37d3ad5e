import { ConfirmInterestMutation } from './mutations/confirm-interest';
import { CreateCycleMutation } from './mutations/create-cycle';
import { CreateProgramMutation } from './mutations/create-program';
import { ExtendWindowMutation } from './mutations/extend-window';
import { GrantRoleMutation } from './mutations/grant-role';
import { IdentifyMutation } from './mutations/identify';
import { LeaveInterestListMutation } from './mutations/leave-interest-list';
import { MoveCycleMutation } from './mutations/move-cycle';
import { MoveDemoClockMutation } from './mutations/move-demo-clock';
import { OpenCycleMutation } from './mutations/open-cycle';
import { RegisterInterestMutation } from './mutations/register-interest';
import { RevokeRoleMutation } from './mutations/revoke-role';
import { UpdateMyProfileMutation } from './mutations/update-my-profile';
import type { ProgramBatches } from './program-batches';
import type { ProgramSubgraphPorts } from './program-ports';

/** The verbs of the program side, for the SDL. */
export const programMutationClasses = [
  ConfirmInterestMutation,
  CreateCycleMutation,
  CreateProgramMutation,
  ExtendWindowMutation,
  GrantRoleMutation,
  IdentifyMutation,
  LeaveInterestListMutation,
  MoveCycleMutation,
  MoveDemoClockMutation,
  OpenCycleMutation,
  RegisterInterestMutation,
  RevokeRoleMutation,
  UpdateMyProfileMutation,
];

/** The same over their ports. */
export function programMutations(
  { programs, interests, clock, demo, administrators }: Omit<ProgramSubgraphPorts, 'reads'>,
  batches: ProgramBatches,
): readonly object[] {
  return [
    new CreateProgramMutation(programs),
    new CreateCycleMutation(programs, clock),
    new OpenCycleMutation(programs, batches, clock),
    new ExtendWindowMutation(programs, batches, clock),
    new MoveCycleMutation(programs, batches, clock),
    new GrantRoleMutation(programs, batches),
    new RevokeRoleMutation(programs),
    new UpdateMyProfileMutation(programs),
    new IdentifyMutation(programs, administrators),
    new MoveDemoClockMutation(demo, clock),
    new RegisterInterestMutation(interests.ports),
    new ConfirmInterestMutation(interests.ports, batches),
    new LeaveInterestListMutation(interests.ports, batches),
  ];
}
