/** With each question of the app: its document's name, by which the browser's worker knows what may be kept on the device. */
export const OPERATION_HEADER = 'x-apollo-operation-name';

/** With each answer of the API: whose it is, an id or `NOBODY`. What is kept on a device goes once somebody else is answered there. */
export const VIEWER_HEADER = 'tessellate-viewer';
export const NOBODY = 'nobody';

/** With an answer that comes from the device: when the server gave it. */
export const KEPT_AT_HEADER = 'tessellate-kept-at';
