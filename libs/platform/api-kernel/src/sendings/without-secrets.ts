/** A link in somebody else's letter may open something for its reader alone: what makes it a key is left out. */
export const withoutSecrets = (text: string): string => text.replace(/(https?:\/\/[^\s#?]*)[#?]\S+/g, '$1…');
