const KEY = 'tessellate.leaving';

/** Whether somebody left without the server knowing of it yet. */
export function isLeaving(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function setLeaving(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the page that is open tries as long as it is open.
  }
}
