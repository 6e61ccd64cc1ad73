import { Injectable } from '@nestjs/common';
import type { Viewer } from '../context/viewer';

export type PermissionRule = (viewer: Viewer) => boolean;

/** Any signed-in account, with or without a place in a programme. */
export const anyone: PermissionRule = () => true;
/** Somebody with a place: takes part, leads, manages, is alumni. */
export const member: PermissionRule = viewer => viewer.audienceIds.length > 0;
/** A member, or a department colleague who sees their own department only. */
export const memberOrColleague: PermissionRule = viewer => member(viewer) || viewer.departmentIds.length > 0;
/** Leads a Work Group or manages a hub. */
export const moderator: PermissionRule = viewer =>
  viewer.ledWorkGroupIds.length > 0 || viewer.moderatedHubIds.length > 0;

/** Belongs to a Work Group of this year, as participant or facilitator. */
export const inWorkGroup: PermissionRule = viewer => viewer.ownWorkGroupIds.length > 0;
/** Takes part in a Work Group without leading it. */
export const participant: PermissionRule = viewer =>
  viewer.ownWorkGroupIds.some(id => !viewer.ledWorkGroupIds.includes(id));
/** Is facilitator of a Work Group. */
export const facilitator: PermissionRule = viewer =>
  viewer.ownWorkGroupIds.some(id => viewer.ledWorkGroupIds.includes(id));
export const hubManager: PermissionRule = viewer => viewer.managedHubIds.length > 0;

/** Coarse role rules by permission key; rules about single objects live in the services. */
@Injectable()
export class PermissionRegistry {
  private readonly rules = new Map<string, PermissionRule>();

  register(rules: Record<string, PermissionRule>): void {
    for (const [key, rule] of Object.entries(rules)) {
      if (this.rules.has(key)) throw new Error(`Permission ${key} is registered twice`);
      this.rules.set(key, rule);
    }
  }

  allows(permission: string, viewer: Viewer): boolean {
    const rule = this.rules.get(permission);
    if (!rule) throw new Error(`Permission ${permission} is used by an operation but registered by no domain`);
    return rule(viewer);
  }
}
