import { Anchor, Button, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { Refusal } from '../../ui/refusal';
import { useAnnounceTexts } from './announce-texts';
import { CancelRun } from './cancel-run';
import { StudioSignDocument } from './generated/graphql';
import { useNumbers } from './numbers';
import type { FullRun } from './record-tab';
import { useArrivalFocus } from './use-arrival-focus';
import studio from './studio.module.css';

/** The signature: it seals the run and tells nobody. */
export function SignRun({ run }: { run: FullRun }) {
  const say = useAnnounceTexts();
  const announce = useAnnounce();
  const { moment } = useNumbers();
  const signature = useArrivalFocus<HTMLParagraphElement>(run.signedAt !== null);
  const { id: cycleId } = useCycle();
  const [{ data, error, fetching }, signRun] = useMutation(StudioSignDocument);
  const sign = async (): Promise<void> => {
    const { data: answer } = await signRun({ input: { runId: run.id } });
    if (answer?.signRun.run) announce(say('signedNow'));
  };
  return (
    <section className={studio['sheet']}>
      <Title order={2} size="h3" mb="xs">
        {say('sign')}
      </Title>
      <Text maw="var(--measure)" mb="md">
        {say('signHelp')}
      </Text>
      {data?.signRun.userErrors.map(({ message, signedRunId }) => (
        <Refusal key={message} title={say('refused')}>
          {message}{' '}
          {signedRunId && (
            <Anchor component={Link} to={`/console/${cycleId}/matching/runs/${signedRunId}`}>
              {say('toSigned')}
            </Anchor>
          )}
        </Refusal>
      ))}
      {error && <Refusal title={say('refused')}>{say('outage')}</Refusal>}
      {run.signedAt ? (
        <>
          <Text ref={signature} tabIndex={-1} mb="md" fw={600}>
            {say('signed', { who: run.signedBy?.name ?? '–', when: moment(run.signedAt) })}
          </Text>
          {run.viewerCanCancel && <CancelRun runId={run.id} isAsked isSigned />}
        </>
      ) : (
        <Button loading={fetching} onClick={() => void sign()}>
          {say('signIt')}
        </Button>
      )}
    </section>
  );
}
