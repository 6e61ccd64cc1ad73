/**
 * The kinds of thing that comments, reactions, files, search and moderation can attach to. Rows store the name and a uuid.
 * Each domain's contract names its own by declaration merging, and its server part says them to the schema by
 * `declareTargetTypes`: `declare module '@tessellate/contract' { interface TargetTypes { COMMENT: true } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the platform itself hosts nothing
export interface TargetTypes {}
export type TargetType = keyof TargetTypes;

export interface TargetRef {
  type: TargetType;
  id: string;
}

/** Everybody on the platform: the widest audience there is. Stands where an audience's id stands. */
export const EVERYBODY = '00000000-0000-4000-8000-000000000001';
