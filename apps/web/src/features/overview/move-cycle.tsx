import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useConsoleTexts } from '../../app/console/texts';
import { useKeptFocus } from '../../ui/kept-focus';
import { ListSkeleton } from '../../ui/read-states';
import { MovePreviewDocument, type CycleState } from './generated/graphql';
import { MoveQuestion } from './move-question';
import { useSteerTexts } from './texts';

/** The steps that can be taken by hand from here, each after a look at what it touches. */
export function MoveCycle() {
  const say = useSteerTexts();
  const nameOf = useConsoleTexts();
  const { id: cycleId, state } = useCycle();
  const controls = useKeptFocus<HTMLDivElement>();
  const [asking, setAsking] = useState<CycleState | null>(null);
  const [{ data }] = useQuery({ query: MovePreviewDocument, variables: { cycleId, to: state } });
  const possible = data?.cycle?.movePreview.possible;
  return (
    <div ref={controls}>
      <Title order={3}>{say('move')}</Title>
      <Text size="sm" c="dimmed">
        {say('moveHelp')}
      </Text>
      {possible === undefined && <ListSkeleton rows={1} />}
      {possible?.length === 0 && <Text>{say('noMove')}</Text>}
      {possible?.map((to) => (
        <Button
          key={to}
          variant={to === 'CANCELLED' ? 'outline' : 'default'}
          {...(to === 'CANCELLED' ? { color: 'red' } : {})}
          onClick={() => setAsking(to)}
        >
          {say('moveTo', { state: nameOf(to) })}
        </Button>
      ))}
      {asking && <MoveQuestion to={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
