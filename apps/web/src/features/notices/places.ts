import { useMemo } from 'react';
import { useCycle } from '../../app/console/cycle';
import type { NoticeTemplate } from './generated/graphql';

export interface NoticePlaces {
  readonly schedule: string;
  log(filters?: Readonly<Record<string, string>>): string;
  letter(template: NoticeTemplate): string;
  notice(id: string): string;
}

/** The addresses of this room in the cycle of the console. */
export function useNoticePlaces(): NoticePlaces {
  const { id } = useCycle();
  return useMemo(() => {
    const room = `/console/${id}/notices`;
    return {
      schedule: room,
      log: (filters) => `${room}/log${filters ? `?${new URLSearchParams(filters)}` : ''}`,
      letter: (template) => `${room}/letters/${template}`,
      notice: (noticeId) => `${room}/log/${noticeId}`,
    };
  }, [id]);
}
