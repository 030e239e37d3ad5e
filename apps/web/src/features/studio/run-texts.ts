import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useRunTexts } = defineTexts({
  queued: 'Waiting for its turn',
  progress: 'Progress of the run',
  stageDone: '(done)',
  cutOff: 'Progress is not coming through just now. The run goes on, and this page catches up by itself.',
  standstill:
    'This takes longer than usual. If the machine that computes it stopped, another takes the run up by itself; there is nothing that you need to do.',
});
