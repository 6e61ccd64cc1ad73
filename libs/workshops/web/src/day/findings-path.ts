/** What was found in the task before a workshop, shown at once. Null where there was none. */
export const findingsPath = (groupId: string, taskId: string | undefined): string | null =>
  taskId ? `/group/${groupId}/tasks/${taskId}/findings?present=now` : null;
