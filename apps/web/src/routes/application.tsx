import { useApolloClient } from '@apollo/client/react';
import { ApplicationStatusPage, OfferAnswer } from '@tessellate/recruiting-web';

/** Where an application stands, with the answer to an offer. */
export function Component() {
  const client = useApolloClient();
  const askAgain = () => void client.refetchQueries({ include: ['ApplicationStatus'] });
  return <ApplicationStatusPage onOffer={(_, token) => <OfferAnswer token={token} onAnswered={askAgain} />} />;
}
