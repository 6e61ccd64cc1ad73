import { useDeviceDraft } from '@tessellate/drafts-web';

/** As the server names them. */
export const PROFILE_FIELDS = ['name', 'jobTitle', 'offers', 'seeks'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
type Fields = Record<ProfileField, string>;
/** What was changed, and what stood there when the person began to change it. */
type Changes = Partial<Fields> & { base?: Partial<Fields> };

/** Unfinished changes of one's own profile, kept on this device alone. What was not touched is as the server says. */
export function useProfileDraft(id: string, saved: Fields) {
  const draft = useDeviceDraft<Changes>(`profile:${id}`, {});
  const { base = {}, ...changes } = draft.value;
  const changed = PROFILE_FIELDS.filter(field => (changes[field] ?? saved[field]) !== (base[field] ?? saved[field]));
  const pick = (from: Partial<Fields>) =>
    Object.fromEntries(changed.map(field => [field, from[field] ?? saved[field]])) as Partial<Fields>;
  return {
    values: { ...saved, ...pick(changes) },
    /** For the server: what to save, and what it was made from. */
    given: { ...pick(changes), base: pick(base) },
    set: (field: ProfileField, value: string) =>
      draft.setValue(before => ({
        ...before,
        [field]: value,
        base: { ...before.base, [field]: before.base?.[field] ?? saved[field] },
      })),
    /** The person has read what another device saved. */
    seen: (field: ProfileField, theirs: string) =>
      draft.setValue(before => ({ ...before, base: { ...before.base, [field]: theirs } })),
    /** Forgets what has been saved; what was typed on meanwhile stays. */
    settle: async (sent: Partial<Fields>) => {
      let left = 0;
      draft.setValue(before => {
        const kept = PROFILE_FIELDS.filter(field => before[field] !== undefined && before[field] !== sent[field]);
        left = kept.length;
        return {
          ...Object.fromEntries(kept.map(field => [field, before[field]])),
          base: Object.fromEntries(kept.map(field => [field, sent[field] ?? before.base?.[field]])),
        };
      });
      if (left === 0) await draft.discard();
    },
  };
}
