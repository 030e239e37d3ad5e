import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PageSkeleton } from '../../../app/first-paint';
import { PageTitle } from '../../../ui/page-title';
import classes from '../applicant.module.css';
import { CouldNotRead } from '../could-not-read';
import { MyProfileDocument, type MyProfileQuery } from '../generated/graphql';
import { useApplicantTexts } from '../texts';
import { NoticeChoice } from './notice-choice';
import { ProfileForm } from './profile-form';

/** Name, zone and language of whoever looks, and what they want to be told. */
export function Profile() {
  const say = useApplicantTexts();
  const [{ data, error }, again] = useQuery({ query: MyProfileDocument });
  if (!data?.viewer)
    return error ? <CouldNotRead again={() => again({ requestPolicy: 'network-only' })} /> : <PageSkeleton />;
  const programs = programsOf(data);
  return (
    <div className={classes['page']}>
      <Anchor component={Link} to="/me">
        {say('back')}
      </Anchor>
      <PageTitle>{say('profileTitle')}</PageTitle>
      <ProfileForm person={data.viewer} />
      <section aria-labelledby="notices">
        <Title order={2} id="notices" mb="sm">
          {say('notices')}
        </Title>
        <Text mb="md">{say(programs.length > 0 ? 'noticesHelp' : 'noPrograms')}</Text>
        {programs.map((program) => (
          <NoticeChoice key={program.id} program={program} />
        ))}
      </section>
    </div>
  );
}

/** The programs that write to somebody: those they applied to and those they work for. */
function programsOf({ viewer, myApplications }: MyProfileQuery) {
  const all = [
    ...myApplications.map(({ cycle }) => cycle?.program),
    ...(viewer?.roles ?? []).map(({ program }) => program),
  ];
  const byId = new Map(all.flatMap((program) => (program ? [[program.id, program] as const] : [])));
  return [...byId.values()];
}
