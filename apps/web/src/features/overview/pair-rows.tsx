import { Anchor, Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { PageTitle } from '../../ui/page-title';
import { useRowsTexts } from './texts';
import classes from './overview.module.css';

interface Human {
  readonly id: string;
  readonly name: string | null;
}

export function RowsPage({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  const say = useRowsTexts();
  return (
    <>
      <Anchor component={Link} to={`/console/${useCycle().id}/overview`} display="inline-block" mb="sm">
        {say('back')}
      </Anchor>
      <PageTitle>{title}</PageTitle>
      <Text c="dimmed" mb="lg">
        {help}
      </Text>
      {children}
    </>
  );
}

/** A pair, what there is to say of it, and the letters to each of the two. */
export function PairRow({
  mentor,
  mentee,
  children,
}: {
  mentor: Human | null;
  mentee: Human | null;
  children: ReactNode;
}) {
  const say = useRowsTexts();
  const { id } = useCycle();
  const nameOf = (one: Human | null): string => one?.name ?? say('somebody');
  return (
    <li className={classes['pair']}>
      <Text fw={600}>{say('pair', { mentor: nameOf(mentor), mentee: nameOf(mentee) })}</Text>
      <div>{children}</div>
      <div>
        {[mentor, mentee].map(
          (one) =>
            one && (
              <Anchor key={one.id} component={Link} to={`/console/${id}/notices/log?person=${one.id}`} display="block">
                {say('letters', { name: nameOf(one) })}
              </Anchor>
            ),
        )}
      </div>
    </li>
  );
}

export function MoreRows({ cursor, onMore }: { cursor: string | null; onMore: ((next: string) => void) | null }) {
  const say = useRowsTexts();
  if (cursor === null || onMore === null) return null;
  return (
    <Button variant="default" mt="md" onClick={() => onMore(cursor)}>
      {say('more')}
    </Button>
  );
}
