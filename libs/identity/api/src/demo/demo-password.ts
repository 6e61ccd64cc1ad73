/** The one password of all demo accounts. Useless unless demo mode is on: demo people cannot sign in without it. */
export const DEMO_PASSWORD = 'tessellate-demo';
