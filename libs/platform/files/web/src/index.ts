export { AttachmentList } from './attachment-list';
export { AttachmentPicker } from './attachment-picker';
export type { UploadOptions } from './send-file';
export { uploadAttachment, type UploadedAttachment } from './upload-attachment';
export { uploadImage, type UploadedImage } from './upload-image';
export { UploadFailure } from './upload-failure';
export { useUpload } from './use-upload';
export type { AttachmentItem, UploadFile } from './use-uploads';
