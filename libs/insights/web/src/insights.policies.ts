import type { TypePolicies } from '@apollo/client/cache';

/** A picture is that of one year: its parts have no identity of their own, so that two years never mix. */
export const insightsTypePolicies: TypePolicies = {
  NationalPicture: { keyFields: false },
  HubPicture: { keyFields: false },
  PictureNumbers: { keyFields: false },
};
