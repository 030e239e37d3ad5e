import { AdjustRunMutation } from './mutations/adjust-run.mutation';
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

/** Mutations that change rows: each needs the same ports. */
export const mutationClasses = [
  StartRunMutation,
  AdjustRunMutation,
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
