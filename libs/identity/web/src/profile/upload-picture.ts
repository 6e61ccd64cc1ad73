/** Sends a picture to the server, which makes it small and takes its metadata off. @throws Error with words for the person */
export async function uploadPicture(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch('/api/files', { method: 'POST', body: form }).catch(() => {
    throw new Error('The picture could not be sent. Check your connection and try again.');
  });
  const answer = (await response.json().catch(() => null)) as { fileId?: string; message?: string } | null;
  if (!response.ok || !answer?.fileId)
    throw new Error(answer?.message ?? 'The picture could not be stored. Try again in a moment.');
  return answer.fileId;
}
