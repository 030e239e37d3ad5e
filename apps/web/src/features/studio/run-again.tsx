import { Button, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { StudioStartRunDocument } from './generated/graphql';
import type { RunRow } from './runs';
import { useRunTexts } from './run-texts';

/** Asks for the same once more, over the pool as it is now. */
export function RunAgain({ run: { goal, seed } }: { run: Pick<RunRow, 'goal' | 'seed'> }) {
  const say = useRunTexts();
  const navigate = useNavigate();
  const { id: cycleId } = useCycle();
  const [{ data, fetching }, startRun] = useMutation(StudioStartRunDocument);
  const start = async (): Promise<void> => {
    const { data: answer } = await startRun({ input: { cycleId, goal, seed } });
    const run = answer?.startRun.run;
    if (run) void navigate(`/console/${cycleId}/matching/runs/${run.id}`);
  };
  return (
    <>
      {data?.startRun.userErrors.map(({ message }) => (
        <Text key={message} c="red" role="alert" mb="sm">
          {message}
        </Text>
      ))}
      <Button loading={fetching} onClick={() => void start()}>
        {say('again')}
      </Button>
    </>
  );
}
