/** The few words the kit itself says. */
export const en = {
  close: 'Close',
  cancel: 'Cancel',
  browse: 'Browse',
  noMatch: 'Nothing matches',
  choose: 'Choose',
  notifications: 'Notifications',
  breadcrumbs: 'Where you are',
  done: 'done',
  failedTitle: 'This part of the screen stopped working',
  failedAdvice: 'What you saved is safe. Try again; if it keeps happening, reload the page.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  details: 'Technical details',
};

export type KitWords = typeof en;
