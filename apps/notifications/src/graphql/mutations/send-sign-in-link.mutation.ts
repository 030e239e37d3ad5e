import { isGateway } from '@bookends/identity';
import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { NoticePorts } from '../../usecases/change-notice';
import { sendSignInLink, type LinkDigest } from '../../usecases/send-sign-in-link';
import type { SealedMails } from '../../usecases/sealed-mails';

@Directive('@inaccessible')
@InputType({ description: 'The link, and whom to send it to.' })
export class SendSignInLinkInput {
  @Field(() => String, { description: 'The address.' })
  email!: string;

  @Field(() => String, { description: 'The link, which works once.' })
  url!: string;

  @Field(() => GraphQLDateTime, { description: 'When it stops working; it is not sent after that.' })
  expiresAt!: Date;
}

@Directive('@inaccessible')
@ObjectType({ description: 'Whether the link is on its way.' })
export class SendSignInLinkPayload {
  @Field(() => Boolean, { description: 'It is; false for an address that no mail can be sent to.' })
  isAccepted!: boolean;
}

@Resolver()
export class SendSignInLinkMutation {
  constructor(private readonly ports: NoticePorts & { readonly mails: Pick<SealedMails, 'seal'> & LinkDigest }) {}

  @Directive('@inaccessible')
  @Mutation(() => SendSignInLinkPayload, {
    description: 'Sends a sign-in link before all other mail. Only the gateway in its own name.',
  })
  async sendSignInLink(
    @Arg('input', () => SendSignInLinkInput, { description: 'The link.' }) input: SendSignInLinkInput,
    @Ctx() { viewer }: SubgraphContext,
  ): Promise<SendSignInLinkPayload> {
    if (!isGateway(viewer)) throw forbidden('Only the gateway sends sign-in links.');
    if (!ADDRESS.test(input.email)) return { isAccepted: false };
    await sendSignInLink(this.ports, { ...input, now: new Date() });
    return { isAccepted: true };
  }
}

const ADDRESS = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/;
