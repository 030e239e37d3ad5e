import { defineTexts } from '../../i18n/define-texts';

export const { useTexts: useChangeTexts } = defineTexts({
  title: 'Changes for the next run',
  count: '{count, plural, one {One change} other {# changes}}',
  PIN: 'Pin {pair}',
  BLOCK: 'Block {pair}',
  MOVE: 'Move {mentee} to {mentor}',
  FREE: 'Leave {pair} to the engine again',
  added: '{change}. {count, plural, one {One change is} other {# changes are}} waiting.',
  removed: 'Taken back: {change}.',
  remove: 'Take back',
  removeOf: 'Take back: {change}',
  keep: 'Let them hold for every later run too',
  keepHelp: 'As pins and blocks of the cycle. Otherwise they hold in this next run and in those that adjust it.',
  runAgain: 'Run again with {count, plural, one {one change} other {# changes}}',
  discard: 'Discard all',
  discarded: 'All changes are discarded.',
  show: 'Show them',
  hide: 'Hide them',
  refused: 'The run was not started',
  about: 'It is about {mentee}: {cause}.',
  notKept: 'The new run has started, but this could not be kept for later runs: {reasons}',
});
