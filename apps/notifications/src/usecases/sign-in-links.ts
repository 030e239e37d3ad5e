/** What a sign-in mail is written from. */
export interface SignInLink {
  readonly email: string;
  readonly url: string;
  readonly minutes: number;
}

/** Port: closes and opens sign-in links, each bound to its notice. */
export interface SealedLinks {
  seal(noticeId: string, content: SignInLink): string;
  /** Null when it was wiped. Throws when the seal is broken. */
  open(notice: { readonly id: string; readonly sealed: string | null }): SignInLink | null;
}
