import { Anchor, Button, Skeleton, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useAnnounce } from '../../ui/announcer';
import { changeOf } from './changes';
import {
  StudioInputsDocument,
  StudioUnblockDocument,
  StudioWaysInDocument,
  type StudioWaysInQuery,
} from './generated/graphql';
import { useNumbers } from './numbers';
import { useTellingChanges } from './use-change-words';
import { useWhyTexts } from './why-texts';
import { nameIn, useWords } from './words';
import classes from './run.module.css';

type Way = NonNullable<NonNullable<StudioWaysInQuery['run']>['waysIn']>[number];

/** Single changes that would place a mentee who is left out, the one that brings most first. */
export function WaysIn({ runId, menteeId }: { runId: string; menteeId: string }) {
  const say = useWhyTexts();
  const [{ data, error }] = useQuery({
    query: StudioWaysInDocument,
    variables: { id: runId, menteeId },
    requestPolicy: 'cache-first',
  });
  const ways = data?.run?.waysIn ?? [];
  return (
    <div className={classes['section']}>
      <Title order={3} size="h4">
        {say('ways')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say('waysHelp')}
      </Text>
      {data === undefined && !error && <Skeleton height="6rem" />}
      {error && <Text>{say('unread')}</Text>}
      {data && ways.length === 0 && <Text>{say('noWay')}</Text>}
      <ul className={classes['contributions']}>
        {ways.map((way) => (
          <li key={`${way.kind} ${way.mentorApplication.id}`} className={classes['choice']}>
            <WayWords way={way} />
            {way.kind === 'LIFT_BLOCK' ? (
              <LiftBlock mentorId={way.mentorApplication.id} menteeId={menteeId} />
            ) : (
              <WriteTo way={way} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WayWords({ way: { kind, placed, total, mentorApplication } }: { way: Way }) {
  const say = useWhyTexts();
  const word = useWords();
  const { points } = useNumbers();
  const mentor = nameIn(mentorApplication) ?? word('nameless');
  const gains = [
    say('morePlaced', { count: placed }),
    ...(total > 0 ? [say('moreTotal', { points: points(total) })] : []),
  ];
  return (
    <div>
      {say(kind === 'LIFT_BLOCK' ? 'liftBlock' : 'onePlace', { mentor })}
      <Text size="sm" c="dimmed">
        {gains.join(', ')}
      </Text>
    </div>
  );
}

/** A place more is the mentor's to offer: the coordinator can only ask. */
function WriteTo({ way: { mentorApplication } }: { way: Way }) {
  const say = useWhyTexts();
  const email = mentorApplication.applicant?.contact?.email;
  const mentor = nameIn(mentorApplication);
  if (!email || mentor === null) return null;
  return (
    <Anchor href={`mailto:${encodeURIComponent(email)}`} size="sm">
      {say('write', { mentor })}
    </Anchor>
  );
}

function LiftBlock({ mentorId, menteeId }: { mentorId: string; menteeId: string }) {
  const say = useWhyTexts();
  const announce = useAnnounce();
  const { id: cycleId } = useCycle();
  const [{ data }] = useQuery({ query: StudioInputsDocument, variables: { cycleId } });
  const [{ data: done, fetching }, unblock] = useMutation(StudioUnblockDocument);
  const block = data?.cycle?.blocks?.find(
    (one) => one.mentorApplication.id === mentorId && one.menteeApplication.id === menteeId,
  );
  if (done) return <Text size="sm">{say('lifted')}</Text>;
  if (!block) return <FreePair mentorId={mentorId} menteeId={menteeId} />;
  return (
    <Button
      variant="default"
      size="compact-md"
      loading={fetching}
      onClick={() => void unblock({ input: { blockId: block.id } }).then(() => announce(say('lifted')))}
    >
      {say('lift')}
    </Button>
  );
}

/** A block that only this run and those that adjust it have: the next run can do without it. */
function FreePair(pair: { mentorId: string; menteeId: string }) {
  const say = useWhyTexts();
  const pending = useTellingChanges();
  if (pending === null) return null;
  if (changeOf(pending.changes, pair)) return <Text size="sm">{say('willFree')}</Text>;
  return (
    <Button variant="default" size="compact-md" onClick={() => pending.add({ kind: 'FREE', ...pair })}>
      {say('lift')}
    </Button>
  );
}
