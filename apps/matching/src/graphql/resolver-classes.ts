import { CycleResolver } from './cycle.resolver';
import { MatchResolver } from './match.resolver';
import { AnnounceRunMutation } from './mutations/announce-run.mutation';
import { BlockPairMutation } from './mutations/block-pair.mutation';
import { CancelRunMutation } from './mutations/cancel-run.mutation';
import { ConfirmMatchMutation } from './mutations/confirm-match.mutation';
import { PinPairMutation } from './mutations/pin-pair.mutation';
import { SetCriteriaMutation } from './mutations/set-criteria.mutation';
import { SignRunMutation } from './mutations/sign-run.mutation';
import { StartRunMutation } from './mutations/start-run.mutation';
import { UnblockPairMutation } from './mutations/unblock-pair.mutation';
import { UnpinPairMutation } from './mutations/unpin-pair.mutation';
import { MatchQuery } from './queries/match.query';
import { RunQuery } from './queries/run.query';
import { RunResolver } from './run.resolver';

/** Every mutation of the subgraph: each needs the same ports. */
export const mutationClasses = [
  StartRunMutation,
  CancelRunMutation,
  SignRunMutation,
  AnnounceRunMutation,
  PinPairMutation,
  UnpinPairMutation,
  BlockPairMutation,
  UnblockPairMutation,
  SetCriteriaMutation,
  ConfirmMatchMutation,
];

export const resolverClasses = [RunQuery, MatchQuery, RunResolver, MatchResolver, CycleResolver, ...mutationClasses];
