import { Injectable } from '@nestjs/common';
import type { Viewer } from '../context/viewer';

export type PermissionRule = (viewer: Viewer) => boolean;

/** Any signed-in account, with or without a place. */
export const anyone: PermissionRule = () => true;
/** Somebody with a place: reads what at least one audience shares. */
export const member: PermissionRule = viewer => viewer.audienceIds.length > 0;
/** A member, or a colleague who belongs to what no audience shares. */
export const memberOrColleague: PermissionRule = viewer => member(viewer) || viewer.belongs;

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
