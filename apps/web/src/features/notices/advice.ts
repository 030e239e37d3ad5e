import type { NoticeLineFragment } from './generated/graphql';

export type Advice =
  | 'adviseBOUNCED'
  | 'adviseFAILED'
  | 'adviseRETRY'
  | 'adviseHELD'
  | 'adviseAMBIGUOUS'
  | 'adviseSUPPRESSED'
  | 'adviseSUPERSEDED';

/** What a coordinator should know or do about a letter; null when all is as it should be. */
export function adviceOn({
  state,
  isHeld,
  isAmbiguous,
}: Pick<NoticeLineFragment, 'state' | 'isHeld' | 'isAmbiguous'>): Advice | null {
  if (isHeld) return isAmbiguous ? 'adviseAMBIGUOUS' : 'adviseHELD';
  switch (state) {
    case 'BOUNCED':
    case 'FAILED':
    case 'RETRY':
    case 'SUPPRESSED':
    case 'SUPERSEDED':
      return `advise${state}`;
    default:
      return null;
  }
}
