import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import { useViewer } from '../../app/session';
import { rolesIn } from './filters';
import type { ProgramRole, ProgramStaffQuery } from './generated/graphql';
import { TakeRole } from './take-role';
import { usePeopleTexts } from './texts';
import classes from './people.module.css';

type Person = NonNullable<ProgramStaffQuery['program']>['staff']['edges'][number]['node'];

export function PersonRow({ person, programId, mayTake }: { person: Person; programId: string; mayTake: boolean }) {
  const say = usePeopleTexts();
  const console = `/console/${useCycle().id}`;
  const isViewer = useViewer().id === person.id;
  const [taking, setTaking] = useState<ProgramRole | null>(null);
  const email = person.contact?.email ?? '';
  const name = person.name ?? email;
  return (
    <li className={classes['row']}>
      <div>
        <Text fw={600}>{`${person.name ?? say('unnamed')}${isViewer ? ` (${say('you')})` : ''}`}</Text>
        <Text size="sm" c="dimmed" className={classes['address']}>
          {email}
        </Text>
      </div>
      <Roles roles={rolesIn(programId, person.roles)} name={name} onTake={mayTake ? setTaking : null} />
      <div className={classes['links']}>
        <Anchor
          component={Link}
          to={`${console}/notices/log?person=${person.id}`}
          aria-label={say('lettersTo', { name })}
        >
          {say('letters')}
        </Anchor>
        <Anchor component={Link} to={`${console}/audit?actor=${person.id}`} aria-label={say('deedsOf', { name })}>
          {say('deeds')}
        </Anchor>
      </div>
      <TakeRole
        role={taking}
        person={{ id: person.id, name, isViewer }}
        programId={programId}
        onClose={() => setTaking(null)}
      />
    </li>
  );
}

interface RolesProps {
  roles: readonly ProgramRole[];
  name: string;
  /** Null for a viewer who may not. */
  onTake: ((role: ProgramRole) => void) | null;
}

function Roles({ roles, name, onTake }: RolesProps) {
  const say = usePeopleTexts();
  return (
    <ul className={classes['roles']}>
      {roles.map((role) => (
        <li key={role}>
          <span>{say(role)}</span>
          {onTake && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={say('takeOf', { name, role: say(role) })}
              onClick={() => onTake(role)}
            >
              {say('take')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
