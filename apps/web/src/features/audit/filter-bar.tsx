import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { hasFilters, readFilters } from './filters';
import { AuditActorsDocument } from './generated/graphql';
import { LOG_ACTIONS, sayAction, type LogName } from './logs';
import { useAuditTexts } from './texts';
import classes from './audit.module.css';

/** Which entries are shown. The choice is in the address of the page, and holds at once. */
export function FilterBar({ log, programId }: { log: LogName; programId: string }) {
  const say = useAuditTexts();
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const choose = (name: string, value: string): void => {
    const next = new URLSearchParams(address);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setAddress(next);
  };
  return (
    <div className={classes['filters']} role="group" aria-label={say('filters')}>
      <NativeSelect
        label={say('action')}
        value={filters.action ?? ''}
        onChange={({ currentTarget }) => choose('action', currentTarget.value)}
        data={[
          { value: '', label: say('anyAction') },
          ...LOG_ACTIONS[log].map((action) => ({ value: action, label: sayAction(action) })),
        ]}
      />
      <ActorChoice programId={programId} actorId={filters.actorId} onChoose={(id) => choose('actor', id)} />
      <Checkbox
        label={say('onlyPeople')}
        checked={filters.isByPerson}
        onChange={({ currentTarget }) => choose('by', currentTarget.checked ? 'people' : '')}
      />
      {hasFilters(filters) && (
        <Button variant="subtle" onClick={() => setAddress(new URLSearchParams())}>
          {say('clear')}
        </Button>
      )}
    </div>
  );
}

interface ActorProps {
  programId: string;
  actorId: string | null;
  onChoose: (id: string) => void;
}

/** The people with a role can be chosen; somebody else, as an applicant, is reached by a link. */
function ActorChoice({ programId, actorId, onChoose }: ActorProps) {
  const say = useAuditTexts();
  const [{ data }] = useQuery({ query: AuditActorsDocument, variables: { programId } });
  const staff = (data?.program?.staff.edges ?? []).map(({ node }) => ({
    value: node.id,
    label: node.name ?? node.contact?.email ?? say('somebody'),
  }));
  const isOther = actorId !== null && !staff.some(({ value }) => value === actorId);
  return (
    <NativeSelect
      label={say('actor')}
      value={actorId ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[
        { value: '', label: say('anyActor') },
        ...staff,
        ...(isOther ? [{ value: actorId, label: say('otherActor') }] : []),
      ]}
    />
  );
}
