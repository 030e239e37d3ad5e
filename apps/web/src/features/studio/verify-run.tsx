import { Alert, Button, Text, Title } from '@mantine/core';
import { useMutation } from 'urql';
import { useAnnounce } from '../../ui/announcer';
import { StudioVerifyDocument, type StudioVerifyMutation } from './generated/graphql';
import { useRecordTexts } from './record-texts';
import classes from './record.module.css';

type Verification = NonNullable<StudioVerifyMutation['verifyRun']['verification']>;
const CHECKS = ['isInputIntact', 'isProofAccepted', 'isReproduced', 'isSameEngine'] as const;

const isSound = (verification: Verification): boolean => CHECKS.every((check) => verification[check]);

/** Has a run checked from its record, and says what was found. */
export function VerifyRun({ runId }: { runId: string }) {
  const say = useRecordTexts();
  const announce = useAnnounce();
  const [{ data, error, fetching }, verify] = useMutation(StudioVerifyDocument);
  const verification = data?.verifyRun.verification;
  const start = async (): Promise<void> => {
    announce(say('verifying'));
    const { data: answer } = await verify({ input: { runId } });
    const found = answer?.verifyRun.verification;
    if (found) announce(say(isSound(found) ? 'verified' : 'notVerified'));
  };
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {say('verify')}
      </Title>
      <Text maw="var(--measure)" mb="md">
        {say('verifyHelp')}
      </Text>
      <Button variant="default" loading={fetching} onClick={() => void start()}>
        {say('verify')}
      </Button>
      {verification && <Found verification={verification} />}
      {data?.verifyRun.userErrors.map(({ message }) => (
        <Alert key={message} color="red" mt="md" role="alert">
          {message}
        </Alert>
      ))}
      {error && (
        <Alert color="red" mt="md" role="alert">
          {say('failed')}
        </Alert>
      )}
    </section>
  );
}

function Found({ verification }: { verification: Verification }) {
  const say = useRecordTexts();
  const sound = isSound(verification);
  return (
    <Alert color={sound ? 'green' : 'red'} mt="md" title={say(sound ? 'verified' : 'notVerified')}>
      <ul className={classes['checks']}>
        {CHECKS.map((check) => (
          <li key={check}>
            <span aria-hidden="true">{verification[check] ? '✓' : '✗'}</span>
            <span>
              {verification[check]
                ? say(check)
                : say(`${check}_no`, {
                    violation: verification.violation ?? '',
                    difference: verification.difference ?? '',
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
