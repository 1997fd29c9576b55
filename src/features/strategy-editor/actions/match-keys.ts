/** What of a key press counts. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a press is the one written as `Mod+Shift+Z`. Where a sign needs Shift to be typed, Shift is not asked for. */
export function matchKeys(written: string, press: KeyPress): boolean {
  const parts = written === '+' ? ['+'] : written.split('+');
  const key = parts.at(-1) ?? '';
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    parts.includes('Mod') === (press.ctrlKey || press.metaKey) &&
    parts.includes('Alt') === press.altKey &&
    (isSign || parts.includes('Shift') === press.shiftKey)
  );
}
