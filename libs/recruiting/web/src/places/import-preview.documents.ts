import type { ResultOf } from '@tessellate/web-kernel';
import { graphql } from '../gql';

export const ImportPreviewQuery = graphql(/* GraphQL */ `
  query ImportPreview($input: ImportFileInput!) {
    importPreview(input: $input) {
      encoding
      ignoredColumns
      fingerprint
      rows {
        line
        outcome
        name
        email
        school
        asksHeadteacher
        problems {
          column
          message
        }
      }
    }
  }
`);

export type Preview = ResultOf<typeof ImportPreviewQuery>['importPreview'];
