export { AttachmentList } from './attachment-list';
export { AttachmentPicker } from './attachment-picker';
export { uploadAttachment, type UploadedAttachment, type UploadOptions } from './upload-attachment';
export { uploadImage, type UploadedImage } from './upload-image';
export type { AttachmentItem, UploadFile } from './use-uploads';
