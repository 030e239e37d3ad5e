import { Anchor, Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { PageTitle } from '../ui/page-title';
import { useAppTexts } from './texts';

export function NotFound() {
  const say = useAppTexts();
  return (
    <>
      <PageTitle>{say('notFound')}</PageTitle>
      <Text mb="md">{say('notFoundHelp')}</Text>
      <Anchor component={Link} to="/start">
        {say('toStart')}
      </Anchor>
    </>
  );
}

/** For what exists and is not the viewer's, and for what does not exist: the answer must not tell one from the other. */
export function NotYours() {
  const say = useAppTexts();
  return (
    <>
      <PageTitle>{say('notYours')}</PageTitle>
      <Text mb="md">{say('notYoursHelp')}</Text>
      <Anchor component={Link} to="/start">
        {say('toStart')}
      </Anchor>
    </>
  );
}

/** The end of a page that threw. After an update of the server an old page asks for files that are gone: it loads anew. */
export function RouteFault() {
  const say = useAppTexts();
  const fault = useRouteError();
  const isOldPage = fault instanceof TypeError && /dynamically imported module|module script/i.test(fault.message);
  useEffect(() => console.error(fault), [fault]);
  return (
    <>
      <PageTitle>{say('failed')}</PageTitle>
      <Text mb="md">{isOldPage ? say('newVersion') : say('failedHelp')}</Text>
      <Group>
        <Button onClick={() => location.reload()}>{say('tryAgain')}</Button>
        <Anchor href="/start">{say('toStart')}</Anchor>
      </Group>
    </>
  );
}
