import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useAutosaveTexts } = defineTexts(
  {
    saved: 'Saved at {time}',
    savedBefore: 'Last saved {date}',
    nothingSaved: 'Saved by itself while you type',
    unsaved: 'Not saved yet…',
    saving: 'Saving…',
    unreachable: 'Not saved yet: Bookends cannot be reached. Your text is kept in this tab, and we keep trying.',
    'signed-out': 'Not saved yet: you are signed out. Your text is kept in this tab until you have signed in again.',
    refused: 'Not saved: please change what is marked.',
    conflict: 'Not saved: this was changed elsewhere too.',
    decide: 'See what differs',
    joined: 'What you saved elsewhere was taken over here.',
    restored: 'We brought back what you typed before and could not save.',
    title: 'This was changed elsewhere too',
    help: 'Perhaps in another tab or on another device. Nothing is lost: choose what to keep.',
    mine: 'Keep what is here',
    theirs: 'Take what was saved elsewhere',
    allMine: 'Keep everything from here',
    allTheirs: 'Take everything from elsewhere',
    choose: 'Keep my choices',
    later: 'Decide later',
    nothing: 'Nothing',
  },
  { es: async () => (await import('./texts.es')).texts },
);
