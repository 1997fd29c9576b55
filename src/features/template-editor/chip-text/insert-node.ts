/** Puts a node where the caret is, in place of what is selected, and the caret after it. False outside `root`. */
export function insertAtCaret(root: HTMLElement, node: Node): boolean {
  const selection = root.ownerDocument.getSelection();
  if (!selection?.rangeCount) return false;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return false;
  range.deleteContents();
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Puts the caret at the end of an element. */
export function caretToEnd(root: HTMLElement): void {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return;
  selection.selectAllChildren(root);
  selection.collapseToEnd();
}
