import { SetMetadata } from '@nestjs/common';

export const ACCESS_METADATA = 'tessellate:access';
export type AccessRule = { public: true } | { permission: string };

/** Anybody may call this operation, signed in or not. */
export const Public = () => SetMetadata<string, AccessRule>(ACCESS_METADATA, { public: true });

/** Only people whose roles carry the permission (see `PermissionRegistry`) may call this operation. */
export const Can = (permission: string) => SetMetadata<string, AccessRule>(ACCESS_METADATA, { permission });
