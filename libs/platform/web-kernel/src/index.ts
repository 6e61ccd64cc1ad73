export { readFragment } from './gql/fragment-masking';
export type { FragmentType as FragmentOf } from './gql/fragment-masking';
export type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
export {
  AppServicesProvider,
  createAppServices,
  useAppServices,
  useConnection,
  useSession,
  type AppServices,
} from './app/app-services';
export { dropEarlyAnswers, rememberMember } from './apollo/early-answers';
export {
  codeOf,
  detailsOf,
  fieldOf,
  isNotFound,
  messageOf,
  refusalIn,
  waitFor,
  type FormRefusal,
  type Wait,
} from './apollo/errors';
export { connectionPolicy, mergeTypePolicies } from './apollo/policies';
export { newMutationId, useMutationId, useOnce } from './apollo/mutation-id';
export { useCsvDownload } from './apollo/use-csv-download';
export { Session } from './session/session';
export type { Connection, ConnectionStatus } from './live/connection';
export { useConnectionBack, useConnectionStatus, useLiveRefusal } from './live/use-connection';
export { DeviceCopy } from './kept/device-copy';
export type { ToPage, ToWorker } from './kept/worker-messages';
export { useAsOf } from './kept/use-as-of';
export { askServer, ForeignAnswerError, isForeign } from './live/foreign-answer';
export { coalesce, useCoalesced } from './live/coalesce';
export { useQueryOrKept } from './apollo/use-query-or-kept';
export { FRESH, useLiveQuery } from './live/use-live-query';
export { useRoom, useSocketEvent, type RoomHandlers } from './live/use-room';
export { Pauses } from './retries/pauses';
export { useRetries } from './retries/use-retries';
export type { PaletteItem, PaletteSource } from './palette/palette';
export { useAddressParams } from './address/use-address-params';
export { rebased } from './forms/rebased';
export { useDraftForm } from './forms/use-draft-form';
export { useServerForm, type ServerForm } from './forms/use-server-form';
