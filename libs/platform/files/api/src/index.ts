import { FileUse } from './file-use.entity';
import { StoredFile } from './stored-file.entity';

/** Their tables are older than this library: the kernel's migrations make them. */
export const filesEntities: Function[] = [FileUse, StoredFile];

export * from './attachment.loader';
export * from './attachment.type';
export * from './file.service';
export * from './files-api.module';
export * from './pictures/picture-converter.service';
export * from './unused-files.service';
