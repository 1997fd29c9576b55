/** Waits until something is so, looking every few milliseconds; fails after two seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, within = 2000): Promise<void> {
  const end = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > end)
      throw new Error(`Waited ${within} ms for something that did not come about: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
