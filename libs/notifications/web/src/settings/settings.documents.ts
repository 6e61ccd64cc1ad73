import { graphql } from '../gql';

export const NoticeSettingsQuery = graphql(/* GraphQL */ `
  query NoticeSettings {
    noticeSettings {
      id
      kinds {
        kind
        section
        ...KindSetting_kind
      }
      ...HoursForm_settings
    }
  }
`);

export const ChooseNoticeMutation = graphql(/* GraphQL */ `
  mutation ChooseNotice($input: ChooseNoticeInput!) {
    chooseNotice(input: $input) {
      kind
      label
      why
      inApp
      email
    }
  }
`);

export const ChangeNoticeHoursMutation = graphql(/* GraphQL */ `
  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {
    changeNoticeHours(input: $input) {
      id
      ...HoursForm_settings
    }
  }
`);
