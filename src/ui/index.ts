/**
 * The component kit: React Aria Components in our tokens. It knows nothing of strategies: words come in
 * by props, and the few it says itself are in `words`. Its style sheet is `css/index.css`; its icons are
 * named by the role they play. This file is its table of contents.
 */

// Language and look
export type { Locale } from './locale/locale';
export { LocaleProvider, useLocale } from './locale/locale-provider';
export { useWords } from './locale/use-words';
export { useFormat } from './locale/use-format';
export type { Format } from './locale/create-format';
export { keepPreference, readPreference, usePreference } from './preferences/use-preference';
export { ThemeProvider, useTheme } from './theme/theme-provider';
export type { Theme } from './theme/theme-provider';

// Buttons and links
export { Button } from './buttons/button';
export type { ButtonProps, ButtonSize, ButtonVariant } from './buttons/button';
export { IconButton } from './buttons/icon-button';
export type { IconButtonProps } from './buttons/icon-button';
export { IconLink } from './buttons/icon-link';
export { Link } from './buttons/link';
export { LinkButton } from './buttons/link-button';
export { SegmentedControl } from './buttons/segmented-control';
export type { Segment } from './buttons/segmented-control';
export { Divider, Toolbar } from './buttons/toolbar';

// Fields
export type { FieldFrameProps } from './fields/field-frame';
export { TextField } from './fields/text-field';
export type { TextFieldProps } from './fields/text-field';
export { TextArea } from './fields/text-area';
export type { TextAreaProps } from './fields/text-area';
export { NumberField } from './fields/number-field';
export type { NumberFieldProps } from './fields/number-field';
export { SearchField } from './fields/search-field';
export type { Option } from './fields/option';
export { Select } from './fields/select';
export type { SelectProps } from './fields/select';
export { ComboBox } from './fields/combo-box';
export type { ComboBoxProps } from './fields/combo-box';
export { Checkbox } from './fields/checkbox';
export { CheckboxGroup } from './fields/checkbox-group';
export { RadioGroup } from './fields/radio-group';
export type { Choice } from './fields/radio-group';
export { Switch } from './fields/switch';
export { DateField } from './fields/date-field';
export { TimeField } from './fields/time-field';
export { FileDrop } from './fields/file-drop';

// Above the screen
export { Dialog } from './overlays/dialog';
export type { DialogProps } from './overlays/dialog';
export { Callout } from './overlays/callout';
export { ContextMenu } from './overlays/context-menu';
export { ConfirmDialog } from './overlays/confirm-dialog';
export { Menu } from './overlays/menu';
export type { MenuEntry, MenuGroup } from './overlays/menu';
export { Picker } from './overlays/picker';
export { Popover } from './overlays/popover';
export { CommandProvider, useCommandGroups, useCommands } from './overlays/commands';
export { CommandPalette } from './overlays/command-palette';
export type { CommandPaletteProps } from './overlays/command-palette';

// How things stand
export { AnnouncerProvider, useAnnounce } from './feedback/announcer';
export type { Announce } from './feedback/announcer';
export { Badge, Count } from './feedback/badge';
export type { Tone } from './feedback/badge';
export { EmptyState } from './feedback/empty-state';
export { ErrorScreenBoundary } from './feedback/error-screen';
export { Kbd } from './feedback/kbd';
export { Meter } from './feedback/meter';
export { Notice } from './feedback/notice';
export { ProgressBar } from './feedback/progress-bar';
export { SavedState } from './feedback/saved-state';
export { ToastProvider, useToast } from './feedback/toast';
export type { Toast } from './feedback/toast';

// Messages
export { MessagePreview } from './message-preview';

// Places
export { Breadcrumbs } from './layout/breadcrumbs';
export type { Crumb } from './layout/breadcrumbs';
export { Card, Section } from './layout/card';
export { NavigationProvider, useNavigation } from './layout/navigation';
export type { Navigate } from './layout/navigation';
export { Page } from './layout/page';
export { ScreenBar, ScreenBarOutlet, ScreenBarProvider, useBarIsMerged } from './layout/screen-bar';
export { SplitPanel } from './layout/split-panel';
export { Stepper } from './layout/stepper';
export { Tabs } from './layout/tabs';
export type { TabPage } from './layout/tabs';
export { SpokenOnly, VisuallyHidden } from './layout/visually-hidden';

// Tables
export type { Column, Sorting } from './tables/column';
export { DataTable } from './tables/data-table';
export type { RowLook } from './tables/data-table';
export { useVirtualRows } from './tables/use-virtual-rows';
export { VirtualList } from './tables/virtual-list';
export { VirtualTable } from './tables/virtual-table';

// Icons, by role
export * from './icons';
