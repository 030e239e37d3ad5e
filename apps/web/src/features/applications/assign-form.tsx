import { Alert, Button, Checkbox, Group, NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { Assigned, Reviewer } from './assign-parts';
import { useAssignTexts } from './assign-texts';
import { AssignReviewersDocument, ReviewersDocument } from './generated/graphql';

interface AssignFormProps {
  readonly cycleId: string;
  readonly close: () => void;
  readonly onAssigned: () => void;
}

/** Who reads, and how many of them each application. */
export function AssignForm({ cycleId, close, onAssigned }: AssignFormProps) {
  const say = useAssignTexts();
  const [{ data }] = useQuery({ query: ReviewersDocument, variables: { cycleId } });
  const { chosen, setChosen, each, setEach, fault, refusals, done, isSending, submit } = useAssigning(
    cycleId,
    onAssigned,
  );
  const loads = data?.cycle?.reviewerLoads;
  if (!loads) return <Skeleton height="10rem" aria-busy="true" />;
  if (done) return <Assigned {...done} close={close} />;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text>{say(loads.length === 0 ? 'none' : 'intro')}</Text>
        {refusals.map((message) => (
          <Alert key={message} color="red" role="alert" title={message} />
        ))}
        <Checkbox.Group label={say('reviewers')} value={[...chosen]} onChange={setChosen} error={fault}>
          <Stack gap="xs" mt="xs">
            {loads.flatMap((load) => (load.reviewer ? [<Reviewer key={load.reviewer.id} load={load} />] : []))}
          </Stack>
        </Checkbox.Group>
        <NativeSelect
          label={say('perApplication')}
          value={each}
          data={['1', '2', '3', '4', '5']}
          onChange={(event) => setEach(Number(event.currentTarget.value))}
        />
        <Group>
          <Button type="submit" loading={isSending}>
            {say('assign')}
          </Button>
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useAssigning(cycleId: string, onAssigned: () => void) {
  const say = useAssignTexts();
  const announce = useAnnounce();
  const [{ data, error, fetching }, assign] = useMutation(AssignReviewersDocument);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [each, setEach] = useState(1);
  const [isTried, setTried] = useState(false);
  const missing =
    chosen.length === 0 ? say('noneChosen') : chosen.length < each ? say('tooFew', { count: each }) : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const { data: given } = await assign({ input: { cycleId, reviewerIds: [...chosen], reviewsPerApplication: each } });
    const count = given?.assignReviewers.assignedCount ?? null;
    if (count === null) return;
    announce(say('assigned', { count }));
    onAssigned();
  };
  const answer = data?.assignReviewers;
  const assigned = answer?.assignedCount ?? null;
  return {
    ...{ chosen, setChosen, each, setEach, submit, isSending: fetching, fault: isTried && missing },
    refusals: error ? [say('failed')] : (answer?.userErrors.map(({ message }) => message) ?? []),
    done: assigned === null ? null : { assigned, uncovered: answer?.uncoveredCount ?? 0 },
  };
}
