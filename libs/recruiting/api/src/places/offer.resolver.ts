import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MachineText, Public } from '@tessellate/api-kernel';
import { AcceptInvitationInput, AnswerOfferInput, PlaceInvitationType, PlaceOfferType } from './graphql/offer.type';
import { PlaceInvitationService } from './place-invitation.service';
import { OfferQueries } from './offer.queries';
import { OffersService } from './offers.service';

/** For people without an account: each operation is opened by the signed link of one purpose. */
@Resolver()
export class OfferResolver {
  constructor(
    private readonly offers: OfferQueries,
    private readonly service: OffersService,
    private readonly invitations: PlaceInvitationService,
  ) {}

  @Public()
  @Query(() => PlaceOfferType)
  placeOffer(@Args('token', MachineText) token: string): Promise<PlaceOfferType> {
    return this.offers.byToken(token);
  }

  @Public()
  @Mutation(() => PlaceOfferType)
  async acceptOffer(@Args('input') { token }: AnswerOfferInput): Promise<PlaceOfferType> {
    await this.service.accept(token);
    return this.offers.byToken(token);
  }

  @Public()
  @Mutation(() => PlaceOfferType)
  async declineOffer(@Args('input') { token }: AnswerOfferInput): Promise<PlaceOfferType> {
    await this.service.decline(token);
    return this.offers.byToken(token);
  }

  @Public()
  @Query(() => PlaceInvitationType)
  placeInvitation(@Args('token', MachineText) token: string): Promise<PlaceInvitationType> {
    return this.invitations.read(token);
  }

  @Public()
  @Mutation(() => PlaceInvitationType, { description: 'Makes the account and the membership of a confirmed place.' })
  acceptInvitation(@Args('input') input: AcceptInvitationInput): Promise<PlaceInvitationType> {
    return this.invitations.accept(input);
  }
}
