import type { ImportPorts } from './import-ports';
import type { CandidatePorts } from './prepare-candidates';

/** Everything that any use case of the applicant side is given. */
export type ApplicantPorts = ImportPorts & CandidatePorts;
