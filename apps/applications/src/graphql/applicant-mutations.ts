import type { ApplicationReads } from '../usecases/application-reads';
import type { ApplicantPorts } from '../usecases/applicant-ports';
import type { ApplicationBatches } from './application-batches';
import { AssignReviewersMutation } from './mutations/assign-reviewers';
import { CheckApplicationImportMutation } from './mutations/check-application-import';
import { ConfirmApplicationImportMutation } from './mutations/confirm-application-import';
import { DecideApplicationsMutation } from './mutations/decide-applications';
import { RecuseFromReviewMutation } from './mutations/recuse-from-review';
import { ReviewApplicationMutation } from './mutations/review-application';
import { SaveApplicationMutation } from './mutations/save-application';
import { SaveDemographicsMutation } from './mutations/save-demographics';
import { StartApplicationMutation } from './mutations/start-application';
import { SubmitApplicationMutation } from './mutations/submit-application';
import { WithdrawApplicationMutation } from './mutations/withdraw-application';
import type { ProgramBatches } from './program-batches';

export const applicantMutationClasses = [
  StartApplicationMutation,
  SaveApplicationMutation,
  SubmitApplicationMutation,
  WithdrawApplicationMutation,
  SaveDemographicsMutation,
  CheckApplicationImportMutation,
  ConfirmApplicationImportMutation,
  AssignReviewersMutation,
  RecuseFromReviewMutation,
  ReviewApplicationMutation,
  DecideApplicationsMutation,
];

/** One object of each, over their ports. */
export function applicantMutations(ports: {
  readonly applications: ApplicantPorts;
  readonly reads: ApplicationReads;
  readonly batches: ApplicationBatches;
  readonly programs: ProgramBatches;
}): readonly object[] {
  const { applications, reads, batches, programs } = ports;
  return [
    new StartApplicationMutation(applications),
    new SaveApplicationMutation(applications),
    new SubmitApplicationMutation(applications),
    new WithdrawApplicationMutation(applications),
    new SaveDemographicsMutation(applications),
    new CheckApplicationImportMutation(applications, programs),
    new ConfirmApplicationImportMutation(applications, reads),
    new AssignReviewersMutation(applications, programs),
    new RecuseFromReviewMutation(applications, batches),
    new ReviewApplicationMutation(applications, batches),
    new DecideApplicationsMutation(applications, programs),
  ];
}
