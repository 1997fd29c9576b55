import type { BlockKind } from '@/core/template';
import { ButtonBlockIcon, ColumnsIcon, DividerIcon, ImageIcon, SectionIcon, TextIcon } from '@/ui';

export const BLOCK_ICONS: Readonly<Record<BlockKind, typeof TextIcon>> = {
  section: SectionIcon,
  column: ColumnsIcon,
  text: TextIcon,
  button: ButtonBlockIcon,
  image: ImageIcon,
  divider: DividerIcon,
};
