import type { NoticeWordsQuery } from './generated/graphql';

export type LetterEntry = NonNullable<NonNullable<NoticeWordsQuery['cycle']>['noticeSchedule']>[number];
