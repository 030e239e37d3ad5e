import { defineTexts } from '../../i18n/define-texts';

/** What every page for participants says. */
export const { useTexts: useParticipantTexts } = defineTexts({
  home: 'Home',
  back: 'Back to your home page',
  yourMentor: 'your mentor',
  theOther: 'The other side',
  yourMentee: 'your mentee',
  letterGone: 'This letter cannot be shown any more.',
  byTheEndOf: 'By the end of {day} ({place} time)',
  wasDue: 'Was due by the end of {day} ({place} time)',
  forYou: 'On your clock in {place}: until {time}',
  sheetDRAFT: 'Being written',
  sheetSUBMITTED: 'Waiting for the mentor’s answer',
  sheetRETURNED: 'Returned with a comment',
  sheetAGREED: 'Agreed',
  sheetAMENDED: 'Being changed',
  sheetCLOSED: 'Closed',
  matchANNOUNCED: 'Announced',
  matchCONFIRMED: 'Confirmed',
  matchACTIVE: 'Active',
  matchAT_RISK: 'Active',
  matchPAUSED: 'Resting for a while',
  matchCOMPLETED: 'Completed',
  matchENDED: 'Ended',
});
