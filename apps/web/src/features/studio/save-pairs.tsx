import { Button } from '@mantine/core';
import { downloadCsv } from '../../ui/csv';
import { POINT } from './numbers';
import { idsOf, type Proposal } from './pair-rows';
import { usePeople } from './run-people';
import { useRunTexts } from './run-texts';

export function SavePairs({ rows, runName }: { rows: readonly Proposal[]; runName: string }) {
  const say = useRunTexts();
  const { nameOf } = usePeople();
  const save = (): void => {
    const heading = [say('csvMentee'), say('csvMentor'), say('csvScore'), say('csvPinned')];
    const cells = rows.map((proposal) => {
      const { menteeId, mentorId } = idsOf(proposal);
      const pinned = say(proposal.isPinned ? 'yes' : 'no');
      return [nameOf(menteeId), nameOf(mentorId), proposal.score.total / POINT, pinned];
    });
    downloadCsv(say('csvOf', { run: runName }), [heading, ...cells]);
  };
  return (
    <Button variant="subtle" size="compact-sm" onClick={save}>
      {say('csv')}
    </Button>
  );
}
