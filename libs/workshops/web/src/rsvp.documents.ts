import { graphql } from './gql';

/** Apart from the form, since Home answers by a button. */
export const RsvpWorkshop = graphql(/* GraphQL */ `
  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {
    rsvpWorkshop(input: $input) {
      id
      ...RsvpPanel
    }
  }
`);
