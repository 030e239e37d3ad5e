import { Text } from '@mantine/core';
import { useFormTexts } from './form-texts';
import { useRoom } from './room';
import { isAllShared, type Section } from './sections';

/** Why a topic is asked, and who reads it. */
export function SectionIntro({ section }: { section: Section }) {
  const say = useFormTexts();
  const { role } = useRoom().application;
  return (
    <Text mb="md">
      {say(`intro.${section.key}`)} {section.key === 'membership' && say(`intro.membership.${role}`)}
      {isAllShared(section) && say('sharedAll')}
    </Text>
  );
}
