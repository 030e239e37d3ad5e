import { Button, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { useCycle } from '../../../app/console/cycle';
import { isForbidden } from '../../../graph/client';
import { ConsoleApplicationDocument } from '../generated/graphql';
import type { Row } from '../row-pages';
import { ApplicationBody } from './application-body';
import { PanelFault } from './panel-fault';
import { usePanelTexts } from './texts';

interface ApplicationPanelProps {
  /** Null while none is open. */
  readonly id: string | null;
  readonly rows: readonly Row[];
  readonly open: (id: string | null) => void;
  readonly decide: (row: Row) => void;
  /** A question stands before it, and has keys and focus. */
  readonly isBehind: boolean;
}

/** One application beside the table, and the ways to its neighbours. */
export function ApplicationPanel({ id, rows, open, decide, isBehind }: ApplicationPanelProps) {
  const say = usePanelTexts();
  const at = rows.findIndex((row) => row.id === id);
  const goTo = (index: number) => ({
    disabled: rows[index] === undefined || at < 0,
    onClick: () => rows[index] && open(rows[index].id),
  });
  return (
    <Drawer
      opened={id !== null}
      onClose={() => open(null)}
      position="right"
      size="34rem"
      closeOnEscape={!isBehind}
      trapFocus={!isBehind}
      title={say('title')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Group gap="xs" mb="md">
        <Button variant="default" size="sm" {...goTo(at - 1)}>
          {say('previous')}
        </Button>
        <Button variant="default" size="sm" {...goTo(at + 1)}>
          {say('next')}
        </Button>
      </Group>
      {id !== null && <Opened key={id} id={id} decide={decide} />}
    </Drawer>
  );
}

function Opened({ id, decide }: { id: string; decide: (row: Row) => void }) {
  const { program } = useCycle();
  const [{ data, error }, again] = useQuery({ query: ConsoleApplicationDocument, variables: { id } });
  if (data?.application)
    return <ApplicationBody application={data.application} programId={program?.id ?? ''} decide={decide} />;
  if (data || isForbidden(error)) return <PanelFault isMissing again={again} />;
  if (error) return <PanelFault isMissing={false} again={again} />;
  return (
    <Stack aria-busy="true">
      <Skeleton height="2rem" width="60%" />
      <Skeleton height="6rem" />
      <Skeleton height="12rem" />
    </Stack>
  );
}
