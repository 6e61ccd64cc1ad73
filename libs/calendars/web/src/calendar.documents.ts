import { graphql } from './gql';

export const CalendarSettingsFragment = graphql(/* GraphQL */ `
  fragment CalendarSection_settings on CalendarSettings {
    id
    addressMadeAt
    invitations
    groupCount
  }
`);

export const CalendarSettingsQuery = graphql(/* GraphQL */ `
  query CalendarSettings {
    calendarSettings {
      id
      ...CalendarSection_settings
    }
  }
`);

export const MakeCalendarAddressMutation = graphql(/* GraphQL */ `
  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {
    makeCalendarAddress(input: $input) {
      url
      webcalUrl
      settings {
        id
        ...CalendarSection_settings
      }
    }
  }
`);

export const SwitchOffCalendarAddressMutation = graphql(/* GraphQL */ `
  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {
    switchOffCalendarAddress(input: $input) {
      id
      ...CalendarSection_settings
    }
  }
`);

export const SetCalendarInvitationsMutation = graphql(/* GraphQL */ `
  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {
    setCalendarInvitations(input: $input) {
      id
      ...CalendarSection_settings
    }
  }
`);
