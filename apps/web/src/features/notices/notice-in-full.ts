import type { NoticeByIdQuery } from './generated/graphql';

export type NoticeInFull = NonNullable<NoticeByIdQuery['notice']>;
