import { Anchor, Text, Title } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import { PageSkeleton } from '../../../app/first-paint';
import { PageTitle } from '../../../ui/page-title';
import { AboutYouForm } from './about-you-form';
import { CouldNotRead } from '../could-not-read';
import { useFormTexts } from '../form-texts';
import { MyDemographicsDocument } from '../generated/graphql';
import { useRoom } from '../room';
import classes from '../applicant.module.css';

/** What somebody says of themselves: optional, on a page of its own, apart from the answers. */
export function AboutYou() {
  const say = useFormTexts();
  const { application } = useRoom();
  const variables = { applicationId: application.id };
  const [{ data, error }, again] = useQuery({
    query: MyDemographicsDocument,
    variables,
    requestPolicy: 'network-only',
    pause: !application.viewerCanWithdraw,
  });
  if (!application.viewerCanWithdraw) return <Navigate to=".." replace />;
  if (!data) return error ? <CouldNotRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to="../answers">
        {say('backToList')}
      </Anchor>
      <PageTitle>{say('aboutTitle')}</PageTitle>
      <Text mb="lg">{say('aboutUse')}</Text>
      <section className={classes['now']} aria-labelledby="about-who">
        <Title order={2} id="about-who">
          {say('aboutWho')}
        </Title>
        <Text mt="sm">{say('aboutWhoText')}</Text>
      </section>
      <AboutYouForm
        applicationId={application.id}
        kept={{ gender: data.myDemographics?.gender ?? '', raceEthnicity: data.myDemographics?.raceEthnicity ?? '' }}
      />
    </div>
  );
}
